import type { Edition } from '#core/edition.ts';
import { packSection, unpackSection } from '#core/packed-section.ts';
import { shippedEdition } from './shipped-edition.ts';

const { paragraphs, ...frame } = shippedEdition();

/** The article so often, one after another. */
export const longEdition = (copies: number): Edition => ({
  ...frame,
  id: 'long',
  paragraphs: Array.from({ length: copies }, (_, copy) =>
    paragraphs.map(({ id, units }) => ({
      id: `${id}-${copy}`,
      units: units.map((unit) => ({ ...unit, id: `${unit.id}-${copy}` })),
    })),
  ).flat(),
});

/** The same as a long edition comes, in many sections: what is known of a unit is read anew after a while. */
export const packedEdition = (copies: number): Edition => ({
  ...frame,
  id: 'long',
  paragraphs: longEdition(copies).paragraphs.flatMap((paragraph) => unpackSection(packSection([paragraph]))),
});
