import { useTranslation } from 'react-i18next';
import type { Session } from '#stores/review-session.ts';
import { ReviewCard } from './ReviewCard.tsx';
import { SessionBar } from './SessionBar.tsx';
import { ToldNotice } from './ToldNotice.tsx';
import { Unstored } from './Unstored.tsx';

/** A sitting: what is left, what has to be told, and the card. */
export function ReviewSession({ session }: { readonly session: Session }) {
  const { t } = useTranslation(['review', 'common']);
  const { question, phase, told } = session;
  return (
    <>
      <h1 className="visually-hidden" tabIndex={-1}>
        {t('common:review')}
      </h1>
      <SessionBar session={session} />
      <ToldNotice told={told} />
      {phase === 'unstored' ? (
        <Unstored />
      ) : (
        question && (
          <ReviewCard
            key={`${question.item.id} ${question.kind} ${question.card?.lastReview ?? ''}`}
            question={question}
            phase={phase}
          />
        )
      )}
    </>
  );
}
