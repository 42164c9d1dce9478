import { useTranslation } from 'react-i18next';
import type { Counts } from '#core/vocabulary/merge-terms.ts';
import styles from './CountList.module.css';

interface Props {
  readonly counts: Counts;
  readonly reviews: number;
  /** Whether it is done, or would be. */
  readonly tense: 'planned' | 'done';
}

/** What a file changes, in numbers. */
export function CountList({ counts, reviews, tense }: Props) {
  const { t } = useTranslation('exchange');
  const { added, changed, known } = counts;
  return (
    <ul className={styles.counts} data-counts>
      {added > 0 && <li>{t(`${tense}.added`, { count: added })}</li>}
      {changed > 0 && <li>{t(`${tense}.changed`, { count: changed })}</li>}
      {reviews > 0 && <li>{t(`${tense}.reviews`, { count: reviews })}</li>}
      {known > 0 && <li>{t('known', { count: known })}</li>}
    </ul>
  );
}
