import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { keepPlace } from '#platform/unit-in-view.ts';
import { chooseTheme, stepTextSize, TEXT_SIZES, THEMES, useSettings } from '#stores/settings.ts';
import { MenuButton } from '#ui/MenuButton.tsx';
import styles from './SettingsMenu.module.css';

/** The text grows or shrinks about the sentence under the eye. */
const resize = (step: 1 | -1): void => keepPlace(() => flushSync(() => stepTextSize(step)));

/** Theme and text size. */
export function SettingsMenu() {
  const { t } = useTranslation('settings');
  const theme = useSettings((settings) => settings.theme);
  const textSize = useSettings((settings) => settings.textSize);
  return (
    <MenuButton label={t('title')} face={<span aria-hidden="true">Aa</span>}>
      <fieldset className={styles.group}>
        <legend>{t('theme')}</legend>
        <div className={styles.themes}>
          {THEMES.map((value) => (
            <label key={value} className={styles.theme}>
              <input
                type="radio"
                name="theme"
                value={value}
                checked={value === theme}
                onChange={() => chooseTheme(value)}
              />
              {t(`themes.${value}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('textSize')}</legend>
        <div className={styles.sizes}>
          <button
            type="button"
            className={styles.step}
            aria-label={t('smaller')}
            aria-disabled={textSize === TEXT_SIZES[0]}
            onClick={() => resize(-1)}
          >
            A−
          </button>
          <output className={styles.size}>{t('percent', { size: textSize })}</output>
          <button
            type="button"
            className={styles.step}
            aria-label={t('larger')}
            aria-disabled={textSize === TEXT_SIZES.at(-1)}
            onClick={() => resize(1)}
          >
            A+
          </button>
        </div>
      </fieldset>
    </MenuButton>
  );
}
