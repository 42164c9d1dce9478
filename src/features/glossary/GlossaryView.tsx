import { useCallback, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { workInSlices } from '#platform/work-in-slices.ts';
import { glossaryControls, useGlossary } from '#stores/glossary.ts';
import { useWork } from '#ui/use-work.ts';
import { GlossaryEntries } from './GlossaryEntries.tsx';
import styles from './GlossaryView.module.css';
import { listGlossary } from './glossary-list.ts';

/** All words and expressions of an edition as a dictionary sets them, each with its sentences. */
export function GlossaryView({ edition }: { readonly edition: Edition }) {
  const { t, i18n } = useTranslation(['glossary', 'common']);
  const editionId = edition.id;
  const asked = useGlossary(useMemo(() => glossaryControls(editionId), [editionId]));
  // What is typed shows at once, the list when it is ready.
  const controls = useDeferredValue(asked);
  const { language } = i18n;
  const begin = useCallback(() => listGlossary(edition, controls, language), [edition, controls, language]);
  const list = useWork(begin, workInSlices);

  if (Object.keys(edition.glossary).length === 0) return <p className={styles.empty}>{t('glossary:empty')}</p>;
  if (!list) {
    return (
      <p className={styles.empty} role="status">
        {t('common:loading')}
      </p>
    );
  }
  return <GlossaryEntries edition={edition} asked={asked} list={list} />;
}
