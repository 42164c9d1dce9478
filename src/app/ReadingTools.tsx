import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { ChangedWay } from '#features/settings/ChangedWay.tsx';
import { Icon } from '#ui/Icon.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import { PartBoundary } from '#ui/PartBoundary.tsx';
import { LazyPart } from './LazyPart.tsx';
import { soundTools, waysChoice } from './lazy-parts.ts';
import styles from './ReadingTools.module.css';
import { useWay } from './use-way.ts';

const TWO_COLUMNS = 'M3.5 5.5h7M3.5 10h7M3.5 14.5h7M3.5 19h5M13.5 5.5h7M13.5 10h7M13.5 14.5h7M13.5 19h5';

/** What a reader does with the text: the way to read it, and reading it aloud. */
export const ReadingTools = memo(function ReadingTools({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation(['common', 'reader']);
  const { way, isNarrow } = useWay();
  return (
    <>
      <MenuButton label={t('reader:ways.title')} face={<Icon path={TWO_COLUMNS} />}>
        <LazyPart part={waysChoice} props={{ way, isNarrow }} />
      </MenuButton>
      <ChangedWay way={way} />
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
          <button type="button" className={styles.failed} title={t('common:partFailed')} onClick={retry}>
            {t('common:retry')}
          </button>
        )}
      />
    </>
  );
});
