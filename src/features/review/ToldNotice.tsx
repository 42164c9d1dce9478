import { useTranslation } from 'react-i18next';
import { dismissTold, putLeechAway, type Told, takeUpAgain } from '#stores/review.ts';
import styles from './ToldNotice.module.css';

/** What has happened between two cards; a leech asks what is to become of it. */
export function ToldNotice({ told }: { readonly told: Told | null }) {
  const { t } = useTranslation(['review', 'common']);
  const isLeech = told?.kind === 'leech';
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
                <button type="button" className="framed" onClick={() => void takeUpAgain(told.card)}>
                  {t('review:leech.goOn')}
                </button>
                <button type="button" className="framed" onClick={() => void putLeechAway(told.item, 'known')}>
                  {t('review:know')}
                </button>
                <button type="button" className="framed" onClick={() => void putLeechAway(told.item, 'ignored')}>
                  {t('review:ignore')}
                </button>
              </>
            )}
            <button type="button" className="framed" onClick={dismissTold}>
              {isLeech ? t('review:leech.rest') : t('common:dismiss')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
