/** What has become of the translations that a way to read keeps back. */
type Reveal = 'hidden' | 'allHidden' | 'allShown';

/** What a change of the units that are revealed has to tell; null where one more shows, which speaks for itself. */
export function describeReveal(before: ReadonlySet<string>, after: ReadonlySet<string>): Reveal | null {
  const hidden = [...before].filter((unitId) => !after.has(unitId)).length;
  if (hidden > 0) return hidden > 1 ? 'allHidden' : 'hidden';
  return after.size - before.size > 1 ? 'allShown' : null;
}
