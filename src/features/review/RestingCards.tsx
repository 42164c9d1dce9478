import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Card } from '#core/vocabulary/card.ts';
import type { ReviewQueue } from '#core/vocabulary/review-queue.ts';
import { takeUpAgain } from '#stores/review-leeches.ts';
import { focusCard } from './focus-card.ts';
import styles from './RestingCards.module.css';

/** What was forgotten too often, and may be taken up again. */
export function RestingCards({ resting }: Pick<ReviewQueue, 'resting'>) {
  const { t } = useTranslation('review');
  const list = useRef<HTMLUListElement>(null);
  if (resting.length === 0) return null;
  const takeUp = async (card: Card, place: number) => {
    await takeUpAgain(card);
    // Drawn at once, so that the next one can take the focus.
    flushSync(() => {});
    if (document.activeElement !== document.body) return;
    const buttons = list.current?.querySelectorAll('button');
    const next = buttons?.[Math.min(place, buttons.length - 1)];
    if (next) next.focus();
    else focusCard();
  };
  return (
    <details className={styles.resting}>
      <summary>{t('resting.title', { count: resting.length })}</summary>
      <p className={styles.hint}>{t('resting.hint')}</p>
      <ul ref={list} className={styles.list}>
        {resting.map(({ item, kind, card }, place) => (
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
              onClick={() => void takeUp(card, place)}
            >
              {t('resting.takeUp')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
