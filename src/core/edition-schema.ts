import * as v from 'valibot';
import { type Edition, ID } from './edition.ts';
import type { Problem, Result } from './errors.ts';
import { FEATURES, PARTS_OF_SPEECH, parseForm } from './morphology.ts';
import { recordingSchema } from './recording.ts';
import { parseShape } from './shape.ts';

const text = v.pipe(v.string(), v.nonEmpty());
/** A list that nobody changes once it is read. */
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
/** Whether a text is a language tag, and one that the platform takes: Intl refuses a subtag in the wrong place. */
function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Whether the calendar has a day, given as `2018-02-28`. */
function isCalendarDay(iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const februaryDays = isLeapYear ? 29 : 28;
  return day <= (month === 2 ? februaryDays : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** Ids stand in addresses and in the DOM. */
export const idSchema = v.pipe(v.string(), v.regex(ID));
/** A BCP 47 tag, as `de` or `pt-BR`. */
export const languageSchema = v.pipe(v.string(), v.check(isLanguageTag));
/** ISO 8601 by year, month or day: `2018-06`. */
const dateSchema = v.union([
  v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)),
  v.pipe(v.string(), v.isoDate(), v.check(isCalendarDay)),
]);

/** What is said in several languages, by language tag: meanings, senses, the text of notes. */
export const localizedSchema = v.pipe(v.record(languageSchema, text), v.minEntries(1));

/** A phrase as it stands, `…` between its pieces, `#2` for the second match: see quotes.ts. */
const quoteSchema = text;

const linkSchema = v.strictObject({
  source: quoteSchema,
  /** null where nothing on the target side answers. */
  target: v.nullable(quoteSchema),
});

export const glossSchema = v.strictObject({
  source: quoteSchema,
  entry: idSchema,
  /** Universal Dependencies features of the word as it stands here: `Case=Acc|Number=Sing`. */
  form: v.optional(
    v.pipe(
      text,
      v.check((form) => parseForm(form) !== null),
    ),
  ),
  /** The meaning here, where it is narrower than the entry's, or another. */
  sense: v.optional(localizedSchema),
});

export const noteSchema = v.strictObject({ source: quoteSchema, topic: idSchema, text: localizedSchema });

const unitSchema = v.strictObject({
  id: idSchema,
  /** Verbatim; may hold several sentences, or none. */
  source: v.string(),
  target: v.string(),
  links: list(linkSchema),
  glosses: list(glossSchema),
  notes: v.optional(list(noteSchema)),
  /** The source, read aloud by a person. */
  audio: v.optional(recordingSchema),
});

export const partSchema = v.union([
  v.strictObject({ text, meaning: localizedSchema }),
  v.strictObject({ /** The linking element of a compound: the s of Arbeitsplatz, a hyphen. */ linking: text }),
]);

export const entrySchema = v.strictObject({
  /** The dictionary form: a noun without its article, a verb's infinitive, an expression in its citation form. */
  lemma: text,
  /** Vocabulary worth learning: quietly marked in the text. */
  key: v.optional(v.boolean()),
  pos: v.picklist(PARTS_OF_SPEECH),
  gender: v.optional(v.picklist(FEATURES.Gender)),
  /** Without its article; null where none is used. */
  plural: v.optional(v.nullable(text)),
  /** The prefix of a separable verb. */
  separable: v.optional(text),
  /** International Phonetic Alphabet, without brackets. */
  ipa: v.optional(text),
  /** Principal parts of a verb, or the comparison of an adjective or adverb. */
  forms: v.optional(
    v.strictObject({
      present: v.optional(text),
      past: v.optional(text),
      perfect: v.optional(text),
      comparative: v.optional(text),
      superlative: v.optional(text),
    }),
  ),
  /** What the word asks of its object: `auf` with the accusative. */
  governs: v.optional(list(v.strictObject({ preposition: v.optional(text), case: v.picklist(FEATURES.Case) }))),
  meaning: localizedSchema,
  /** The parts of a compound, which spell the lemma. */
  parts: v.optional(list(partSchema)),
});

const curationSchema = v.strictObject({
  translator: text,
  /** Only people who have signed. */
  reviewers: list(v.strictObject({ name: text, date: dateSchema })),
  /** How the work was done, in the words of those who did it: "translated and checked within the project". */
  statement: v.optional(localizedSchema),
  /** XLIFF 2.1, state attribute (section 4.3.1.26). */
  state: v.picklist(['initial', 'translated', 'reviewed', 'final']),
  updated: dateSchema,
});

export const titleSchema = v.strictObject({ source: text, target: text });
export const languagesSchema = v.strictObject({ source: languageSchema, target: languageSchema });

/** Ids that the schema library would drop without a word. */
const UNSAFE_KEYS = ['__proto__', 'constructor', 'prototype'];

/** A paragraph as its file has it. */
export const paragraphSchema = v.strictObject({ id: idSchema, units: list(unitSchema) });

export const editionSchema = v.strictObject({
  format: v.literal(1),
  id: idSchema,
  languages: languagesSchema,
  title: titleSchema,
  credit: v.strictObject({
    publisher: text,
    place: v.optional(text),
    date: v.optional(dateSchema),
    /** What the text itself rests on, verbatim: `Amazon-Mitteilung`. */
    basis: v.optional(text),
  }),
  curation: curationSchema,
  paragraphs: list(paragraphSchema),
  glossary: v.pipe(
    v.unknown(),
    v.check((glossary) => UNSAFE_KEYS.every((key) => !Object.hasOwn(Object(glossary), key))),
    v.record(idSchema, entrySchema),
  ),
});

/**
 * Reads the text of an edition file and checks its shape. Whether its quotes hold is another question: see
 * validation.ts. An edition with a failed quote can still be read.
 * @returns the edition, or every problem of shape with its path
 */
export const parseEdition = (json: string): Result<Edition, readonly Problem[]> => parseShape(editionSchema, json);
