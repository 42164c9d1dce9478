import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInterval } from '#platform/format-interval.ts';
import { type Session, useReview } from '#stores/review-session.ts';

type Deeds = Session['deeds'];

const NONE: Deeds = [];

/** Tells a screen reader which grade was heard and when the card comes again, or that the last one was taken back. */
export function DeedAnnouncement() {
  const session = useReview((state) => state.session);
  const { t, i18n } = useTranslation('review');
  const [seen, setSeen] = useState<{ readonly deeds: Deeds; readonly said: string }>({ deeds: NONE, said: '' });
  const sayingOf = (deeds: Deeds): string => {
    if (deeds.length < seen.deeds.length) return session?.told ? '' : t('said.undone');
    const { grade, change } = deeds.at(-1) ?? {};
    const card = change?.cards[0]?.after;
    if (!grade || !card) return '';
    const wait = formatInterval(card.due - card.lastReview, i18n.language, 'long');
    return t('said.graded', { grade: t(`grades.${grade}`), wait });
  };
  // While it is being stored it isn't known yet what comes of it.
  const deeds = session?.deeds ?? NONE;
  if (session?.phase !== 'storing' && deeds !== seen.deeds) {
    setSeen({ deeds, said: session ? sayingOf(deeds) : '' });
  }
  return (
    <p className="visually-hidden" role="status">
      <span key={seen.deeds.length}>{seen.said}</span>
    </p>
  );
}
