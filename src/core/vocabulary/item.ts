import * as v from 'valibot';
import {
  entrySchema,
  glossSchema,
  idSchema,
  languagesSchema,
  localizedSchema,
  titleSchema,
} from '../edition-schema.ts';
import { countSchema } from '../progress.ts';
import { recordingSchema } from '../recording.ts';

/** How well a learner knows an item. Known and ignored ones aren't asked for. */
export const STATUSES = ['new', 'learning', 'known', 'ignored'] as const;
export type Status = (typeof STATUSES)[number];

export const ITEM_KINDS = ['word', 'phrase', 'sentence'] as const;

const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
const text = v.pipe(v.string(), v.nonEmpty());
const spansSchema = list(v.strictObject({ start: countSchema, end: countSchema }));

/** The last moment of the year 9999: what lies later is damaged, and clocks and calendars fail at it. */
const LAST = 253_402_300_799_999;
/** In milliseconds since 1970. */
export const timeSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST));
/** The id of an item: see identity.ts. */
export const itemIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/));

/** The sentence that an item was met in, as the page showed it. Spans are UTF-16 offsets, half-open. */
const contextSchema = v.strictObject({
  source: text,
  /** Empty where there was no translation. */
  target: v.string(),
  /** The item's own words in the source, all pieces; those of a sentence are the whole of it. */
  words: spansSchema,
  /** What the words are linked with, on both sides; empty where nothing answers them. */
  link: v.strictObject({ source: spansSchema, target: spansSchema }),
  /** Where it stands; null for what came from another program. */
  place: v.nullable(v.strictObject({ edition: idSchema, unit: idSchema, title: titleSchema })),
  /** The sentence, read aloud by a person. */
  audio: v.optional(recordingSchema),
});

export const itemSchema = v.strictObject({
  id: itemIdSchema,
  kind: v.picklist(ITEM_KINDS),
  languages: languagesSchema,
  /** The dictionary form; of a sentence, its text. */
  lemma: text,
  /** The entry as the glossary had it; null for a sentence, a word without a gloss, and what came from another program. */
  entry: v.nullable(v.strictObject({ id: idSchema, ...entrySchema.entries })),
  /** The meaning here, as glossed; of a sentence, its translation. null where nobody has said. */
  sense: v.nullable(localizedSchema),
  /** Universal Dependencies features of the word as it stands in the sentence. */
  form: v.optional(glossSchema.entries.form.wrapped),
  /** What the same sense is saved as where its gloss says it otherwise: ids, as the learner has told. */
  alsoIds: v.optional(list(itemIdSchema)),
  /** The learner's own words for the meaning, shown instead of the sense. */
  ownMeaning: v.optional(text),
  /** The learner's own remark. */
  remark: v.optional(text),
  tags: list(text),
  status: v.picklist(STATUSES),
  /** null where an item came without a sentence. */
  context: v.nullable(contextSchema),
  savedAt: timeSchema,
  /** When the learner last changed anything of it; reviews don't count. */
  changedAt: timeSchema,
});

/** What a learner has saved: a word, a phrase or a sentence, with the sense and the sentence in which she met it. */
export type Item = v.InferOutput<typeof itemSchema>;
export type ItemContext = NonNullable<Item['context']>;

/** Known and ignored items aren't asked for. */
export const isAsked = ({ status }: Item): boolean => status === 'new' || status === 'learning';
