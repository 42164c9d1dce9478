import type { Edition } from '#core/edition.ts';
import { filterEntries } from '#core/glossary-filter.ts';
import { type EntryGroup, type IndexedEntry, indexGlossary } from '#core/glossary-index.ts';
import type { Work } from '#core/work.ts';
import type { GlossaryControls } from '#stores/glossary.ts';

type Group = EntryGroup<string | number>;

/** What is shown of a glossary: groups under headings or, while something is looked for, what answers, the best first. */
export interface GlossaryList {
  readonly groups: readonly Group[];
  /** How many entries these are, of how many. */
  readonly count: number;
  readonly total: number;
  readonly isFiltered: boolean;
  /** What was asked for. */
  readonly controls: GlossaryControls;
}

const withEntries = (groups: readonly Group[]): readonly Group[] => groups.filter(({ entries }) => entries.length > 0);

export function* listGlossary(
  edition: Edition,
  controls: GlossaryControls,
  interfaceLanguage: string,
): Work<GlossaryList> {
  const { query, order, isKeyOnly } = controls;
  const { size, alphabetical, byAppearance } = yield* indexGlossary(edition);
  const isWanted = ({ entry }: IndexedEntry): boolean => !isKeyOnly || entry.key === true;
  const wanted = (order === 'alphabetical' ? alphabetical : byAppearance).map(
    ({ heading, entries }): Group => ({ heading, entries: entries.filter(isWanted) }),
  );
  const isFiltered = query.trim() !== '';
  const { languages } = edition;
  const entries = wanted.flatMap((group) => group.entries);
  const groups = isFiltered
    ? [{ heading: null, entries: yield* filterEntries(entries, { query, interfaceLanguage, languages }) }]
    : wanted;
  return {
    groups: withEntries(groups),
    count: groups.reduce((sum, group) => sum + group.entries.length, 0),
    total: size,
    isFiltered,
    controls,
  };
}

/** The first entries of all groups taken together, under their headings. */
export function firstOf(groups: readonly Group[], limit: number): readonly Group[] {
  let left = limit;
  return withEntries(
    groups.map((group) => {
      const entries = left >= group.entries.length ? group.entries : group.entries.slice(0, Math.max(left, 0));
      left -= group.entries.length;
      return entries === group.entries ? group : { ...group, entries };
    }),
  );
}
