/** The pages there are, below the `#` of the address. */
export const HOME = '/';
export const READ = '/read/:edition/:unit?';

/** The address of an edition, or of one of its units. */
export const readAddress = (editionId: string, unitId: string | null): string =>
  `/read/${editionId}${unitId === null ? '' : `/${unitId}`}`;
