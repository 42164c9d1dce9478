import { readFile } from 'node:fs/promises';
import type { Edition, Side } from '#core/edition.ts';
import { parseEdition } from '#core/edition-schema.ts';
import { tokenize } from '#core/tokens.ts';
import { longEdition } from './long-edition.ts';

/** An edition to be measured, with what its figures are divided by. */
export interface BenchEdition {
  readonly edition: Edition;
  readonly label: string;
  readonly sourceWords: number;
  /** The words of both sides. */
  readonly words: number;
  readonly units: number;
}

/** The edition whose sentences the made ones are made of. */
const MODEL = 'public/library/amazon-entwicklungszentrum-2018/edition.json';
const SEED = 2026;

/** Counts what the figures of an edition are divided by. */
export function benchEdition(edition: Edition, label: string): BenchEdition {
  const units = edition.paragraphs.flatMap((paragraph) => paragraph.units);
  const count = (side: Side): number =>
    units.reduce(
      (sum, unit) => sum + tokenize(unit[side], edition.languages[side]).filter(({ isWord }) => isWord).length,
      0,
    );
  const sourceWords = count('source');
  return { edition, label, sourceWords, words: sourceWords + count('target'), units: units.length };
}

async function readEditionFile(path: string): Promise<Edition> {
  const parsed = parseEdition(await readFile(path, 'utf8'));
  if (parsed.ok) return parsed.value;
  throw new Error(`${path} is no sound edition: npm run validate -- ${path} tells why.`);
}

/** The made editions, the shortest first, and the one of a file at the end. */
export async function benchEditions(words: readonly number[], file: string | null): Promise<readonly BenchEdition[]> {
  const from = await readEditionFile(MODEL);
  const made = words.map((count) =>
    benchEdition(longEdition({ from, words: count, seed: SEED }), count % 1000 === 0 ? `${count / 1000}k` : `${count}`),
  );
  if (file === null) return made;
  const own = benchEdition(await readEditionFile(file), 'FILE');
  return [...made, own];
}
