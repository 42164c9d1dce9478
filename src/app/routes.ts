import type { ApparatusPart } from '#core/addresses.ts';

/** The pages there are, below the `#` of the address: see core/addresses.ts. */
export const HOME = '/';
/** The list of the texts, even where the home page would open the only one. */
export const LIBRARY = '/library';
export const READ = '/read/:edition/:unit?';
export const APPARATUS_PAGES = {
  glossary: '/glossary/:edition',
  grammar: '/grammar/:edition/:topic?',
  search: '/search/:edition/:query?',
  print: '/print/:edition',
} as const satisfies Record<ApparatusPart, string>;
