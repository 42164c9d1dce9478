import { useTranslation } from 'react-i18next';
import { dismissTold } from '#stores/review.ts';
import { putLeechAway, takeUpAgain } from '#stores/review-leeches.ts';
import type { Told } from '#stores/review-session.ts';
import { focusCard } from './focus-card.ts';
import styles from './ToldNotice.module.css';

/** What has happened between two cards; a leech asks what is to become of it. */
export function ToldNotice({ told }: { readonly told: Told | null }) {
  const { t } = useTranslation(['review', 'common']);
  const isLeech = told?.kind === 'leech';
  const decide = async (deciding: Promise<void> | void) => {
    await deciding;
    focusCard();
  };
  return (
    <div className={styles.told} role="status" data-told={told?.kind}>
      {told && (
        <>
          <p>
            {isLeech
              ? t('review:leech.text', { word: told.item.lemma, count: told.card.lapses })
              : t('review:changedElsewhere')}
          </p>
          <p className={styles.choices}>
            {isLeech && (
              <>
                <button type="button" className="framed" onClick={() => void decide(takeUpAgain(told.card))}>
                  {t('review:leech.goOn')}
                </button>
                <button type="button" className="framed" onClick={() => void decide(putLeechAway(told.item, 'known'))}>
                  {t('review:know')}
                </button>
                <button
                  type="button"
                  className="framed"
                  onClick={() => void decide(putLeechAway(told.item, 'ignored'))}
                >
                  {t('review:ignore')}
                </button>
              </>
            )}
            <button type="button" className="framed" onClick={() => void decide(dismissTold())}>
              {isLeech ? t('review:leech.rest') : t('common:dismiss')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
