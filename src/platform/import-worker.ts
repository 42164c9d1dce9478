import type { Edition, Paragraph } from '#core/edition.ts';
import { readEdition } from '#core/edition-reading.ts';
import { type Checked, judgeEncoding, judgeShape } from '#core/import-check.ts';
import { validateEdition } from '#core/validation.ts';

/** What the page gets: how far the check has come, as a share from 0 to 1, and at the end what it has found. */
export type FromImport =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'checked'; readonly checked: Checked; readonly file: ArrayBuffer };

/** So much is decoded at a time. */
const STRETCH = 1 << 18;
/** The share of the time that goes into reading; the quotes take the rest. */
const READING = 0.3;

const tell = (share: number): void => postMessage({ kind: 'share', share } satisfies FromImport);

function readAll(bytes: Uint8Array): { readonly edition: Edition } | { readonly refused: Checked } {
  const reading = readEdition();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < bytes.length; at += STRETCH) {
    const isLast = at + STRETCH >= bytes.length;
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(at, at + STRETCH), { stream: !isLast });
    } catch {
      return { refused: { kind: 'refused', failure: judgeEncoding(bytes) } };
    }
    paragraphs.push(...reading.push(text));
    tell((READING * at) / bytes.length);
  }
  const frame = reading.end();
  if (frame.ok) return { edition: { ...frame.value, paragraphs } };
  return { refused: judgeShape(frame.error, () => new TextDecoder().decode(bytes)) };
}

function check(bytes: Uint8Array): Checked {
  const read = readAll(bytes);
  if ('refused' in read) return read.refused;
  const { id, languages, title, paragraphs } = read.edition;
  const problems = validateEdition(read.edition, (share) => tell(READING + (1 - READING) * share));
  const units = paragraphs.reduce((count, paragraph) => count + paragraph.units.length, 0);
  return { kind: 'readable', summary: { id, languages, title, units }, problems };
}

addEventListener('message', ({ data: file }: MessageEvent<ArrayBuffer>) => {
  const checked = check(new Uint8Array(file));
  postMessage({ kind: 'checked', checked, file } satisfies FromImport, { transfer: [file] });
});
