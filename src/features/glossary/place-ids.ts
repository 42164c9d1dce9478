/** Names the link from an entry to one of its sentences: see platform/place-kept.ts. */
export const placeId = (entryId: string, unitId: string): string => `${entryId}/${unitId}`;

export const entryOfPlace = (place: string): string => place.replace(/\/.*/, '');
