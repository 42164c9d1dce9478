import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { WaysMenu } from '#features/settings/WaysMenu.tsx';
import { PartBoundary } from '#ui/PartBoundary.tsx';
import { soundTools } from './lazy-parts.ts';
import styles from './ReadingTools.module.css';
import { useWay } from './use-way.ts';

/** What a reader does with the text: the way to read it, and reading it aloud. */
export function ReadingTools({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const { way, isNarrow } = useWay();
  return (
    <>
      <WaysMenu way={way} isNarrow={isNarrow} />
      <PartBoundary
        part={soundTools}
        props={{ edition }}
        waiting={
          <>
            <span className={styles.coming} />
            <span className={styles.coming} />
          </>
        }
        failed={(retry) => (
          <button type="button" className={styles.failed} title={t('partFailed')} onClick={retry}>
            {t('retry')}
          </button>
        )}
      />
    </>
  );
}
