/** The parts of an edition beside its text, each a page of its own. */
export const APPARATUS = ['glossary', 'grammar', 'search', 'print'] as const;
export type ApparatusPart = (typeof APPARATUS)[number];

/** The address, below the `#`, of an edition's text or of one of its units. */
export const readAddress = (editionId: string, unitId: string | null): string =>
  `/read/${editionId}${unitId === null ? '' : `/${unitId}`}`;

/** The address, below the `#`, of a part of an edition's apparatus. */
export const apparatusAddress = (editionId: string, part: ApparatusPart): string => `/${part}/${editionId}`;
