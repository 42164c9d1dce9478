/** The parts of an edition beside its text, each a page of its own. */
export const APPARATUS = ['glossary', 'grammar', 'search', 'print'] as const;
export type ApparatusPart = (typeof APPARATUS)[number];

/** What a learner has saved, and where she is asked for it; below the `#`. */
export const WORDS = '/words';
export const REVIEW = '/review';

/** The address, below the `#`, of an edition's text or of one of its units. */
export const readAddress = (editionId: string, unitId: string | null): string =>
  `/read/${editionId}${unitId === null ? '' : `/${unitId}`}`;

/** The address, below the `#`, of a part of an edition's apparatus. */
export const apparatusAddress = (editionId: string, part: ApparatusPart): string => `/${part}/${editionId}`;

/** The id of the edition that an address, below the `#` and as it stands there, opens; null where it opens none. */
export function editionOfAddress(address: string): string | null {
  const [page = '', id = ''] = address.split('/').slice(1);
  return ['read', ...APPARATUS].includes(page) && id !== '' ? id : null;
}

/** The address, below the `#`, of a search in an edition. */
export const searchAddress = (editionId: string, query: string): string =>
  `${apparatusAddress(editionId, 'search')}${query === '' ? '' : `/${encodeURIComponent(query)}`}`;

/** What an address, below the `#` and as it stands there, searches for; nothing where it names no search. */
export function queryOfAddress(address: string): string {
  const query = /^\/?search\/[^/]+\/(.*)$/u.exec(address)?.[1] ?? '';
  try {
    return decodeURIComponent(query);
  } catch {
    return query;
  }
}

/** The address, below the `#`, of a topic in the index of an edition's notes. */
export const topicAddress = (editionId: string, topic: string): string =>
  `${apparatusAddress(editionId, 'grammar')}/${topic}`;
