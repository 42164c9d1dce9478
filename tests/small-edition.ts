import type { Edition, Unit } from '#core/edition.ts';

/** An edition of one paragraph, or of one for each list of units. */
export const smallEdition = (
  paragraphs: readonly (readonly Unit[])[],
  glossary: Edition['glossary'] = {},
): Edition => ({
  format: 1,
  id: 'bahnhof',
  languages: { source: 'de', target: 'en' },
  title: { source: 'Bahnhof', target: 'Station' },
  credit: { publisher: 'Satzspiegel' },
  curation: { translator: 'Satzspiegel', reviewers: [], state: 'translated', updated: '2026-11-22' },
  paragraphs: paragraphs.map((units, index) => ({ id: `p${index + 1}`, units: [...units] })),
  glossary,
});
