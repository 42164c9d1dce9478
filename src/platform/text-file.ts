import type { Work } from '#core/work.ts';
import { doInSlices } from './work-in-slices.ts';

/** What a file may hold at the most, in bytes: more words than anybody has met. */
const MOST_BYTES = 100_000_000;
/** So much is decoded at a time. */
const STRETCH = 1 << 18;

/** What a text file begins with that isn't UTF-8: spreadsheets save such ones. */
const MARKS = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

export type TextFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: 'too-large' | 'not-text' | 'unreadable' };

/** @returns null where the bytes are no text of their encoding */
function* decode(bytes: Uint8Array): Work<string | null> {
  const found = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const decoder = new TextDecoder(found?.encoding ?? 'utf-8', { fatal: true });
  let text = '';
  for (let at = 0; at < bytes.length; at += STRETCH) {
    if (at > 0) yield;
    try {
      text += decoder.decode(bytes.subarray(at, at + STRETCH), { stream: at + STRETCH < bytes.length });
    } catch {
      return null;
    }
  }
  return text;
}

/** Reads a file as text, a slice at a time: as UTF-8, or as UTF-16 where its first bytes say so. */
export async function readTextFile(file: Blob, signal: AbortSignal): Promise<TextFile> {
  if (file.size > MOST_BYTES) return { kind: 'refused', reason: 'too-large' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // It was moved, or changed on the disk, or it is a folder.
    return { kind: 'refused', reason: 'unreadable' };
  }
  const text = await doInSlices(decode(new Uint8Array(bytes)), signal);
  return text === null ? { kind: 'refused', reason: 'not-text' } : { kind: 'text', text };
}
