import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { awaitTypeface } from '#platform/page.ts';
import { keepPlace } from '#platform/unit-in-view.ts';
import {
  chooseTheme,
  DEFAULT_LOOK,
  hasDefaultLook,
  LINE_HEIGHTS,
  LINE_LENGTHS,
  resetLook,
  type Settings,
  setType,
  THEMES,
  TYPEFACES,
  useSettings,
} from '#stores/settings.ts';
import { Choice } from './Choice.tsx';
import styles from './LookSettings.module.css';
import { SavedMarksSetting } from './SavedMarksSetting.tsx';
import { TextSizeStepper } from './TextSizeStepper.tsx';
import { TypeSample } from './TypeSample.tsx';

type Typeface = Settings['typeface'];

/** How long a typeface may take to come, in milliseconds, before the text is set in what stands in for it. */
const PATIENCE = 3000;

/** The text changes about the sentence under the eye. */
const change = (act: () => void): void => keepPlace(() => flushSync(act));

/** Changes to a typeface all at once, when it is there; of several choices in a row the latest counts. */
function useTypefaceChange() {
  /** What has been chosen while it is on its way. */
  const [pending, setPending] = useState<Typeface | null>(null);
  const latest = useRef<Typeface | null>(null);
  const changeTo = async (typeface: Typeface, act: () => void) => {
    latest.current = typeface;
    setPending(typeface);
    await awaitTypeface(typeface, PATIENCE);
    if (latest.current !== typeface) return;
    change(act);
    setPending(null);
  };
  return { pending, changeTo };
}

/** Type and colours: each change shows at once, on the page and on a sample. */
export function LookSettings() {
  const { t } = useTranslation('settings');
  const { theme, typeface, lineHeight, lineLength } = useSettings();
  const isDefault = useSettings(hasDefaultLook);
  const { pending, changeTo } = useTypefaceChange();
  return (
    <div className={styles.look}>
      <TypeSample />
      <TextSizeStepper />
      <Choice
        name="typeface"
        legend={t('typeface')}
        values={TYPEFACES}
        chosen={pending ?? typeface}
        labelOf={(value) => t(`typefaces.${value}`)}
        onChoose={(value) => void changeTo(value, () => setType({ typeface: value }))}
      />
      <Choice
        name="line-height"
        legend={t('lineHeight')}
        values={LINE_HEIGHTS}
        chosen={lineHeight}
        labelOf={(value) => t(`lineHeights.${value}`)}
        onChoose={(value) => change(() => setType({ lineHeight: value }))}
      />
      <Choice
        name="line-length"
        legend={t('lineLength')}
        values={LINE_LENGTHS}
        chosen={lineLength}
        labelOf={(value) => t(`lineLengths.${value}`)}
        onChoose={(value) => change(() => setType({ lineLength: value }))}
      />
      <Choice
        name="theme"
        legend={t('theme')}
        values={THEMES}
        chosen={theme}
        labelOf={(value) => t(`themes.${value}`)}
        onChoose={(value) => change(() => chooseTheme(value))}
      />
      <SavedMarksSetting />
      <button
        type="button"
        className={`underlined ${styles.reset}`}
        aria-disabled={isDefault}
        onClick={() => void changeTo(DEFAULT_LOOK.typeface, resetLook)}
      >
        {t('reset')}
      </button>
    </div>
  );
}
