import { useLayoutEffect, useRef } from 'react';
import type { Edition } from '#core/edition.ts';
import { placeKept, returnToPlace } from '#platform/place-kept.ts';
import type { GlossaryControls } from '#stores/glossary.ts';
import { GlossaryFilter } from './GlossaryFilter.tsx';
import { GlossaryGroup } from './GlossaryGroup.tsx';
import styles from './GlossaryView.module.css';
import { firstOf, type GlossaryList } from './glossary-list.ts';
import { LetterLinks } from './LetterLinks.tsx';
import { NoEntries } from './NoEntries.tsx';
import { entryOfPlace } from './place-ids.ts';
import { useGrowing } from './use-growing.ts';

/** A glossary of more entries than an article's is drawn little by little, and its sentences when one comes near. */
const LONG = 400;

interface Props {
  readonly edition: Edition;
  /** What is asked for now, which the list may not be yet. */
  readonly asked: GlossaryControls;
  readonly list: GlossaryList;
}

/** What is asked of a glossary, and what answers. */
export function GlossaryEntries({ edition, asked, list }: Props) {
  const { groups, count, total, isFiltered, controls } = list;
  const isLong = total > LONG;

  const place = useRef(placeKept()).current;
  const placed = place && entryOfPlace(place.id);
  const returnsTo = groups.flatMap(({ entries }) => entries).findIndex(({ id }) => id === placed);
  const { limit, growFully } = useGrowing(list, count, { isSlow: isLong, least: returnsTo + 1 });
  const isPlaceThere = limit > returnsTo;
  useLayoutEffect(() => {
    if (isPlaceThere) returnToPlace();
  }, [isPlaceThere]);
  const isAlphabetical = controls.order === 'alphabetical' && !isFiltered;

  return (
    <div className={styles.glossary} aria-busy={controls !== asked} data-glossary>
      <GlossaryFilter edition={edition} count={count} total={total} controls={asked} />
      {isAlphabetical && groups.length > 1 && (
        <LetterLinks groups={groups} language={edition.languages.source} onAwaited={isLong ? null : growFully} />
      )}
      {count === 0 && <NoEntries editionId={edition.id} controls={controls} />}
      {firstOf(groups, limit).map((group) => (
        <GlossaryGroup
          key={`${controls.order} ${group.heading}`}
          edition={edition}
          group={group}
          kind={isFiltered ? 'matches' : controls.order}
          placed={isLong ? placed : 'all'}
        />
      ))}
    </div>
  );
}
