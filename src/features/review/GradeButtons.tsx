import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GRADES } from '#core/vocabulary/card.ts';
import type { Question } from '#core/vocabulary/review-queue.ts';
import { previews } from '#core/vocabulary/scheduler.ts';
import { now } from '#platform/clock.ts';
import { formatInterval } from '#platform/format-interval.ts';
import { giveGrade } from '#stores/review.ts';
import { useReviewSettings } from '#stores/review-settings.ts';
import styles from './GradeButtons.module.css';
import { KeyHint } from './KeyHint.tsx';

interface Props {
  readonly question: Question;
  readonly isStoring: boolean;
}

/** How well it was known; each grade says when the card comes again. */
export function GradeButtons({ question: { card }, isStoring }: Props) {
  const { t, i18n } = useTranslation('review');
  const retention = useReviewSettings((settings) => settings.retention);
  const [shownAt] = useState(now);
  const waits = previews(card, shownAt, retention);
  return (
    <fieldset className={styles.grades}>
      <legend className="visually-hidden">{t('howWell')}</legend>
      {GRADES.map((grade) => (
        <button
          key={grade}
          type="button"
          className={styles.grade}
          data-grade={grade}
          aria-disabled={isStoring}
          aria-keyshortcuts={String(grade)}
          onClick={() => void giveGrade(grade)}
        >
          <KeyHint sign={String(grade)} />
          <span className={styles.name}>{t(`grades.${grade}`)}</span>
          <span className={styles.wait} aria-hidden="true">
            {formatInterval(waits[grade], i18n.language)}
          </span>
          <span className="visually-hidden">{formatInterval(waits[grade], i18n.language, 'long')}</span>
        </button>
      ))}
    </fieldset>
  );
}
