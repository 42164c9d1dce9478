import { useTranslation } from 'react-i18next';
import { type Languages, otherSide, type Side } from '#core/edition.ts';
import { FilledMessage } from '#ui/FilledMessage.tsx';

interface Props {
  readonly languages: Languages;
  /** The side of the phrase. */
  readonly side: Side;
  readonly phrase: string;
  /** Empty where nothing answers. */
  readonly counterpart: string;
}

/** Which phrase answers a phrase. */
export function AnswerAnnouncement({ languages, side, phrase, counterpart }: Props) {
  const { t } = useTranslation('reader');
  return (
    <FilledMessage
      message={t(counterpart ? 'announce.answer' : 'announce.unanswered', { skipInterpolation: true })}
      parts={{
        phrase: <span lang={languages[side]}>{phrase}</span>,
        counterpart: <span lang={languages[otherSide(side)]}>{counterpart}</span>,
      }}
    />
  );
}
