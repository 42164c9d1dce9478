import type { Edition, Paragraph } from './edition.ts';
import { editionSchema, paragraphSchema } from './edition-schema.ts';
import type { Problem, Result } from './errors.ts';
import { cutJson, type JsonPiece } from './json-cutter.ts';
import { checkShape, parseJson } from './shape.ts';

/** What an edition has beside its text. */
export type EditionFrame = Omit<Edition, 'paragraphs'>;
/** What is known of an edition before its text, where its file says so first. */
export type EditionStart = Omit<EditionFrame, 'glossary'>;

/** Reads an edition file while it comes. */
export interface EditionReading {
  /** Takes the next stretch of the file's text; returns the paragraphs that are whole now, and sound. */
  readonly push: (text: string) => readonly Paragraph[];
  /** What stands before the text; null while anything is missing of it, or wrong. */
  readonly start: () => EditionStart | null;
  /** What there is beside the paragraphs, or every problem of shape with its path, those of the paragraphs too. */
  readonly end: () => Result<EditionFrame, readonly Problem[]>;
}

const isOfGlossary = ({ path }: Problem): boolean => path.startsWith('glossary');

/**
 * As parseEdition, for a file that is still on its way: what has come can be read before the rest is there, and no more
 * of it is in memory as text than a paragraph.
 */
export function readEdition(): EditionReading {
  const cutter = cutJson('paragraphs');
  // A map takes any key for a key, `__proto__` too.
  const fields = new Map<string, unknown>();
  const problems: Problem[] = [];
  let isJson = true;

  function take({ key, index, json }: JsonPiece): readonly Paragraph[] {
    const data = parseJson(json);
    if (!data.ok) isJson = false;
    if (!isJson || !data.ok) return [];
    if (index === null) {
      fields.set(key, data.value);
      return [];
    }
    fields.set(key, []);
    const paragraph = checkShape(paragraphSchema, data.value, `paragraphs[${index}]`);
    if (paragraph.ok) return [paragraph.value];
    problems.push(...paragraph.error);
    return [];
  }

  return {
    push: (text) => cutter.push(text).flatMap(take),
    start: () => {
      const start = checkShape(editionSchema, { ...Object.fromEntries(fields), paragraphs: [], glossary: {} });
      return start.ok ? start.value : null;
    },
    end: () => {
      if (!isJson || !cutter.isWhole()) return { ok: false, error: [{ code: 'json-invalid', path: '' }] };
      const frame = checkShape(editionSchema, Object.fromEntries(fields));
      if (frame.ok && problems.length === 0) return frame;
      const ofFrame = frame.ok ? [] : frame.error;
      const [before, after] = [ofFrame.filter((problem) => !isOfGlossary(problem)), ofFrame.filter(isOfGlossary)];
      return { ok: false, error: [...before, ...problems, ...after] };
    },
  };
}
