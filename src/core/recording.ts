import * as v from 'valibot';

/** One step of a path: no scheme, query, fragment or encoded sign, nothing that a browser would trim or skip. */
const isPathSegment = (segment: string): boolean =>
  segment !== '' &&
  segment !== '.' &&
  segment !== '..' &&
  segment.trim() === segment &&
  !/[\\:?#%\p{Cc}]/u.test(segment);

/** Whether a path stays inside the folder it is relative to, however a browser reads it. */
const staysInside = (path: string): boolean => path.split('/').every(isPathSegment);

/** A place in a recording, in seconds from its beginning. */
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A stretch of a recording: see W3C Media Fragments 1.0, section 4.2.1. */
export const recordingSchema = v.strictObject({
  /** Relative to the edition's folder, and in it: `audio/part-1.mp3`. */
  file: v.pipe(v.string(), v.check(staysInside)),
  start: seconds,
  end: seconds,
});

export type Recording = v.InferOutput<typeof recordingSchema>;

/** Whether there is anything between a stretch's beginning and its end. */
export const hasLength = ({ start, end }: Recording): boolean => start < end;
