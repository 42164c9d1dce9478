import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import { articleOf } from '#core/headword.ts';
import { setQuotes } from '#core/typography.ts';
import type { Question } from '#core/vocabulary/review-queue.ts';
import { FilledMessage } from '#ui/FilledMessage.tsx';
import styles from './CardAnswer.module.css';
import { Comparison } from './Comparison.tsx';
import { Headword } from './Headword.tsx';
import { HearButton } from './HearButton.tsx';
import { Meanings } from './Meanings.tsx';
import { SourceSentence } from './SourceSentence.tsx';
import { Translation } from './Translation.tsx';

interface Props {
  /** The id of what is read out when the answer comes: without its controls. */
  readonly id: string;
  readonly question: Question;
  readonly typed: string;
  /** The article that was chosen, where one was asked for. */
  readonly chosen: string | null;
}

/** What was to be known, and all that helps to know it next time. */
export function CardAnswer({ id, question, typed, chosen }: Props) {
  const { item, kind } = question;
  const { t } = useTranslation('review');
  const article = item.entry && articleOf(item.entry, item.languages);
  const hasTranslation = kind === 'recall' && item.context !== null && item.context.link.target.length > 0;
  const place = item.context?.place;
  return (
    <>
      <div id={id}>
        {kind === 'gender' && chosen !== null && (
          <p className={styles.verdict}>
            <FilledMessage
              message={t(chosen === article ? 'article.right' : 'article.wrong', { skipInterpolation: true })}
              parts={{ chosen: <bdi lang={item.languages.source}>{chosen}</bdi> }}
            />
          </p>
        )}
        {(kind === 'recall' || kind === 'listen') && <Comparison question={question} typed={typed} />}
        {kind === 'recall' && <SourceSentence item={item} marks="words" />}
        {item.kind !== 'sentence' && <Headword item={item} />}
        {item.kind !== 'sentence' && <Meanings item={item} />}
        {item.kind === 'sentence' && item.context?.target === '' && <Meanings item={item} />}
        {kind === 'gender' && (
          <div className={styles.sentence}>
            <SourceSentence item={item} marks="words" />
          </div>
        )}
        {!hasTranslation && <Translation item={item} mark="answer" />}
        {item.remark !== undefined && (
          <p className={styles.remark} dir="auto">
            {item.remark}
          </p>
        )}
      </div>
      <div className={styles.below}>
        {/* Where hearing it is the question, that has the button. */}
        {kind !== 'listen' && <HearButton item={item} />}
        {place && (
          <Link href={readAddress(place.edition, place.unit)} className={styles.place}>
            <FilledMessage
              message={t('place', { skipInterpolation: true })}
              parts={{
                title: <bdi lang={item.languages.source}>{setQuotes(place.title.source, item.languages.source)}</bdi>,
              }}
            />
          </Link>
        )}
      </div>
    </>
  );
}
