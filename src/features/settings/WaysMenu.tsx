import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { fittingWays, type Way } from '#core/ways.ts';
import { keepPlace } from '#platform/unit-in-view.ts';
import { hideAllTranslations, revealAllTranslations } from '#stores/reader.ts';
import { chooseWay } from '#stores/settings.ts';
import { MenuButton } from '#ui/MenuButton.tsx';
import styles from './WaysMenu.module.css';

interface Props {
  /** The way that is shown. */
  readonly way: Way;
  readonly isNarrow: boolean;
}

/** The ways to read, of which one is chosen; the sentence under the eye keeps its place. */
export function WaysMenu({ way, isNarrow }: Props) {
  const { t } = useTranslation('settings');
  return (
    <>
      <MenuButton label={t('ways.title')} face={<WaysIcon />}>
        <fieldset className={styles.ways}>
          <legend>{t('ways.title')}</legend>
          {fittingWays(isNarrow).map((value) => (
            <label key={value} className={styles.way}>
              <input
                type="radio"
                name="way"
                value={value}
                checked={value === way}
                onChange={() => keepPlace(() => flushSync(() => chooseWay(value)))}
              />
              {t(`ways.${value}`)}
            </label>
          ))}
        </fieldset>
        {way === 'veiled' && (
          <div className={styles.veils}>
            <button type="button" className={styles.veil} onClick={revealAllTranslations}>
              {t('ways.revealAll')}
            </button>
            <button type="button" className={styles.veil} onClick={hideAllTranslations}>
              {t('ways.hideAll')}
            </button>
          </div>
        )}
      </MenuButton>
      <ChangedWay way={way} />
    </>
  );
}

/** Tells a screen reader of another way, by whatever means it was chosen; the first goes without saying. */
function ChangedWay({ way }: Pick<Props, 'way'>) {
  const { t } = useTranslation('settings');
  const [known, setKnown] = useState(way);
  const [hasChanged, setHasChanged] = useState(false);
  if (known !== way) {
    setKnown(way);
    setHasChanged(true);
  }
  return (
    <span className="visually-hidden" role="status">
      {hasChanged && t(`ways.${way}`)}
    </span>
  );
}

/** Two columns, of which the second begins elsewhere. */
function WaysIcon() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d="M3.5 5.5h7M3.5 10h7M3.5 14.5h7M3.5 19h5M13.5 5.5h7M13.5 10h7M13.5 14.5h7M13.5 19h5" />
    </svg>
  );
}
