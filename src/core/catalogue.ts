import * as v from 'valibot';
import { idSchema, languagesSchema, titleSchema } from './edition-schema.ts';
import type { Problem, Result } from './errors.ts';
import { parseShape } from './shape.ts';

const catalogueSchema = v.strictObject({
  format: v.literal(1),
  editions: v.pipe(
    v.array(v.strictObject({ id: idSchema, languages: languagesSchema, title: titleSchema })),
    v.readonly(),
  ),
});

/** The editions that a site ships. */
export type Catalogue = v.InferOutput<typeof catalogueSchema>;

/** Reads the text of a catalogue file; returns every problem of shape with its path. */
export const parseCatalogue = (json: string): Result<Catalogue, readonly Problem[]> =>
  parseShape(catalogueSchema, json);
