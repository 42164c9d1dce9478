import type { Paragraph } from '#core/edition.ts';
import { type EditionFrame, type EditionStart, readEdition } from '#core/edition-reading.ts';
import type { Problem } from '#core/errors.ts';
import { type PackedSection, packSection } from '#core/packed-section.ts';
import { SECTION_UNITS } from '#core/sections.ts';

/** What the page sends: the bytes of an edition file, stretch by stretch, and null at the end. */
export type FromPage = Uint8Array | null;

/** What it gets: the start before the first section where the file has it there, sections, and one last message. */
export type FromWorker =
  | { readonly kind: 'start'; readonly start: EditionStart }
  | { readonly kind: 'section'; readonly section: PackedSection }
  | { readonly kind: 'end'; readonly frame: EditionFrame }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

const reading = readEdition();
const decoder = new TextDecoder();
let waiting: Paragraph[] = [];
let isStarted = false;

const send = (message: FromWorker): void =>
  postMessage(message, { transfer: message.kind === 'section' ? [message.section.apparatus.buffer] : [] });

function sendSection(): void {
  const start = isStarted ? null : reading.start();
  if (start) {
    isStarted = true;
    send({ kind: 'start', start });
  }
  send({ kind: 'section', section: packSection(waiting) });
  waiting = [];
}

function take(text: string): void {
  for (const paragraph of reading.push(text)) {
    waiting.push(paragraph);
    if (waiting.reduce((count, { units }) => count + units.length, 0) >= SECTION_UNITS) sendSection();
  }
}

function finish(): void {
  take(decoder.decode());
  const frame = reading.end();
  if (frame.ok && waiting.length > 0) sendSection();
  send(frame.ok ? { kind: 'end', frame: frame.value } : { kind: 'failed', problems: frame.error });
}

addEventListener('message', ({ data }: MessageEvent<FromPage>) => {
  if (data) take(decoder.decode(data, { stream: true }));
  else finish();
});
