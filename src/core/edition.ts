import type { InferOutput } from 'valibot';
import type {
  editionSchema,
  entrySchema,
  glossSchema,
  localizedSchema,
  noteSchema,
  partSchema,
} from './edition-schema.ts';

// The first page needs what is here and not the schema, with which a file is checked once it has come.

/** The two sides of an edition; never named by their languages. */
export const SIDES = ['source', 'target'] as const;
export type Side = (typeof SIDES)[number];
/** The side that faces a side. */
export const otherSide = (side: Side): Side => (side === 'source' ? 'target' : 'source');

export type Edition = InferOutput<typeof editionSchema>;
export type Paragraph = Edition['paragraphs'][number];
export type Unit = Paragraph['units'][number];
export type Languages = Edition['languages'];
export type Entry = InferOutput<typeof entrySchema>;
export type Part = InferOutput<typeof partSchema>;
export type Gloss = InferOutput<typeof glossSchema>;
export type Note = InferOutput<typeof noteSchema>;
export type Localized = InferOutput<typeof localizedSchema>;

/** The ids of editions and of what is in them: they stand in addresses and in the DOM. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const isEditionId = (text: string): boolean => ID.test(text);

/** The entry of a gloss; undefined where the glossary has none, even for an id such as `constructor`. */
export const findEntry = (glossary: Edition['glossary'], id: string): Entry | undefined =>
  Object.hasOwn(glossary, id) ? glossary[id] : undefined;
