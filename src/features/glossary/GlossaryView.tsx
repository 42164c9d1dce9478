import { useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { placeKept, returnToPlace } from '#platform/place-kept.ts';
import { glossaryControls, useGlossary } from '#stores/glossary.ts';
import { EmptyResult } from './EmptyResult.tsx';
import { GlossaryFilter } from './GlossaryFilter.tsx';
import { GlossaryGroup } from './GlossaryGroup.tsx';
import styles from './GlossaryView.module.css';
import { firstOf, listGlossary } from './glossary-list.ts';
import { LetterLinks } from './LetterLinks.tsx';
import { entryOfPlace } from './place-ids.ts';
import { useGrowing } from './use-growing.ts';

/** All words and expressions of an edition as a dictionary sets them, each with its sentences. */
export function GlossaryView({ edition }: { readonly edition: Edition }) {
  const { t, i18n } = useTranslation('glossary');
  const editionId = edition.id;
  const asked = useGlossary(useMemo(() => glossaryControls(editionId), [editionId]));
  // What is typed shows at once, the list when it is ready.
  const controls = useDeferredValue(asked);
  const list = useMemo(() => listGlossary(edition, controls, i18n.language), [edition, controls, i18n.language]);
  const { groups, count, isFiltered } = list;

  const place = useRef(placeKept()).current;
  const returnsTo = place
    ? groups.flatMap(({ entries }) => entries).findIndex(({ id }) => id === entryOfPlace(place.id))
    : -1;
  const { limit, growFully } = useGrowing(list, count, returnsTo + 1);
  useLayoutEffect(returnToPlace, []);
  const isAlphabetical = controls.order === 'alphabetical' && !isFiltered;

  if (Object.keys(edition.glossary).length === 0) return <p className={styles.empty}>{t('empty')}</p>;
  return (
    <div className={styles.glossary} data-glossary>
      <GlossaryFilter edition={edition} count={count} controls={asked} />
      {isAlphabetical && groups.length > 1 && (
        <LetterLinks groups={groups} language={edition.languages.source} onAwaited={growFully} />
      )}
      {count === 0 && <EmptyResult editionId={editionId} controls={controls} />}
      {firstOf(groups, limit).map((group) => (
        <GlossaryGroup
          key={`${controls.order} ${group.heading}`}
          edition={edition}
          group={group}
          kind={isFiltered ? 'matches' : controls.order}
        />
      ))}
    </div>
  );
}
