import { type ChangeEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CARD_KINDS, type CardKind } from '#core/vocabulary/card.ts';
import { setReviewSettings, useReviewSettings } from '#stores/review-settings.ts';
import styles from './ReviewSettings.module.css';

const LEAST = 70;
const MOST = 97;
const MOST_NEW = 1000;

/** How much is to be remembered, what is asked, and how much of it is new. */
export function ReviewSettings() {
  const { t } = useTranslation('review');
  const { retention, newCardsADay, kinds } = useReviewSettings();
  const [typed, setTyped] = useState<string | null>(null);
  const hintId = useId();
  const typeNew = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const number = currentTarget.valueAsNumber;
    setTyped(currentTarget.value);
    if (Number.isInteger(number) && number >= 0 && number <= MOST_NEW) setReviewSettings({ newCardsADay: number });
  };
  const toggle = (kind: CardKind) => {
    const chosen = CARD_KINDS.filter((each) => (each === kind ? !kinds.includes(each) : kinds.includes(each)));
    setReviewSettings({ kinds: chosen });
  };
  return (
    <details className={styles.settings}>
      <summary>{t('settings.title')}</summary>
      <label className={styles.row}>
        <span>{t('settings.retention')}</span>
        <output className={styles.value}>{t('settings.share', { share: retention })}</output>
        <input
          type="range"
          min={LEAST}
          max={MOST}
          value={Math.round(retention * 100)}
          aria-describedby={hintId}
          aria-valuetext={t('settings.share', { share: retention })}
          onChange={({ currentTarget }) => setReviewSettings({ retention: currentTarget.valueAsNumber / 100 })}
        />
      </label>
      <p id={hintId} className={styles.hint}>
        {t('settings.hint')}
      </p>
      <label className={styles.row}>
        <span>{t('settings.newCards')}</span>
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_NEW}
          value={typed ?? newCardsADay}
          onChange={typeNew}
          onBlur={() => setTyped(null)}
        />
      </label>
      <fieldset className={styles.kinds}>
        <legend>{t('settings.kinds')}</legend>
        {CARD_KINDS.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
            <span>
              {t(`kinds.${kind}`)}
              <span className={styles.about}>{t(`settings.about.${kind}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
