import { useTranslation } from 'react-i18next';
import type { ReviewQueue } from '#core/vocabulary/review-queue.ts';
import { takeUpAgain } from '#stores/review-leeches.ts';
import styles from './RestingCards.module.css';

/** What was forgotten too often, and may be taken up again. */
export function RestingCards({ resting }: Pick<ReviewQueue, 'resting'>) {
  const { t } = useTranslation('review');
  if (resting.length === 0) return null;
  return (
    <details className={styles.resting}>
      <summary>{t('resting.title', { count: resting.length })}</summary>
      <p className={styles.hint}>{t('resting.hint')}</p>
      <ul className={styles.list}>
        {resting.map(({ item, kind, card }) => (
          <li key={`${item.id} ${kind}`}>
            <span className={styles.word}>
              <span lang={item.languages.source} dir="auto">
                {item.lemma}
              </span>{' '}
              <span className={styles.kind}>{t(`kinds.${kind}`)}</span>
            </span>
            <button
              type="button"
              className="framed"
              aria-label={t('resting.takeUpOf', { word: item.lemma })}
              onClick={() => void takeUpAgain(card)}
            >
              {t('resting.takeUp')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
