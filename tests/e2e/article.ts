import { readFileSync } from 'node:fs';
import type { Edition, Side, Unit } from '#core/edition.ts';
import { parseEdition } from '#core/edition-schema.ts';
import { annotateShown } from '#core/shown-text.ts';
import type { Span, Token } from '#core/tokens.ts';

const ID = 'amazon-entwicklungszentrum-2018';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The edition's file, for tests that serve it changed. */
export const EDITION_JSON = read(`public/library/${ID}/edition.json`);

function shippedEdition(): Edition {
  const parsed = parseEdition(EDITION_JSON);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error, null, 2));
  return parsed.value;
}

/** The article as the site ships it. */
export const edition: Edition = shippedEdition();
export const units: readonly Unit[] = edition.paragraphs.flatMap((paragraph) => paragraph.units);

/** The address of the article, or of one of its sentences. */
export const addressOf = (unitId?: string): string => `#/read/${ID}${unitId === undefined ? '' : `/${unitId}`}`;

/** The article's German paragraphs, kept apart from the edition. */
export const VERBATIM: readonly string[] = read(`tests/content/${ID}.txt`).trimEnd().split('\n\n');

export function unitOf(id: string): Unit {
  const unit = units.find((candidate) => candidate.id === id);
  if (!unit) throw new Error(`The article has no sentence ${id}.`);
  return unit;
}

/** The words of one side of a sentence, in their order, as the page shows them. */
export const wordsOf = (unit: Unit, side: Side): readonly Token[] =>
  annotateShown(edition, unit).tokens[side].filter((token) => token.isWord);

/** The nth word of a side that is spelled so. */
export function findWord(unitId: string, side: Side, word: string, nth = 0): Token {
  const token = wordsOf(unitOf(unitId), side).filter(({ text }) => text === word)[nth];
  if (!token) throw new Error(`${unitId} has no ${word} on its ${side} side.`);
  return token;
}

/** What stands between two neighbouring words of a side: a space, as a rule. */
export function findGap(unitId: string, side: Side, index: number): Span {
  const words = wordsOf(unitOf(unitId), side);
  const [before, after] = [words[index], words[index + 1]];
  if (!before || !after) throw new Error(`${unitId} has no gap ${index} on its ${side} side.`);
  return { start: before.end, end: after.start };
}

/** The first, the middle and the last word of a side: those that geometry treats differently. */
export function spreadWords(unit: Unit, side: Side): readonly [Token, Token, Token] {
  const words = wordsOf(unit, side);
  const [first, middle, last] = [words[0], words[words.length >> 1], words.at(-1)];
  if (!first || !middle || !last) throw new Error(`${unit.id} has no words on its ${side} side.`);
  return [first, middle, last];
}
