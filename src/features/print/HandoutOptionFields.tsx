import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  HANDOUT_LAYOUTS,
  HANDOUT_SIZES,
  type HandoutOptions,
  PAPERS,
  VOCABULARY_PLACES,
  VOCABULARY_WORDS,
} from '#core/handout-options.ts';
import { chooseHandoutOption } from '#stores/handout.ts';
import styles from './HandoutOptionFields.module.css';
import { OptionGroup } from './OptionGroup.tsx';

interface Props {
  readonly options: HandoutOptions;
  /** Whether the edition has key terms to leave out. */
  readonly hasKeyWords: boolean;
}

/** How the hand-out is to be set. */
export function HandoutOptionFields({ options, hasKeyWords }: Props) {
  const { t } = useTranslation('print');
  const hint = useId();
  return (
    <>
      <OptionGroup
        legend={t('options.layout')}
        options={HANDOUT_LAYOUTS.map((value) => ({ value, label: t(`options.layouts.${value}`) }))}
        chosen={options.layout}
        onChoose={(layout) => chooseHandoutOption({ layout })}
      >
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={options.hasNumbers}
            onChange={(event) => chooseHandoutOption({ hasNumbers: event.currentTarget.checked })}
          />
          {t('options.numbers')}
        </label>
      </OptionGroup>
      <OptionGroup
        legend={t('options.vocabulary')}
        options={VOCABULARY_PLACES.map((value) => ({ value, label: t(`options.places.${value}`) }))}
        chosen={options.vocabulary}
        onChoose={(vocabulary) => chooseHandoutOption({ vocabulary })}
      />
      <OptionGroup
        legend={t('options.words')}
        options={VOCABULARY_WORDS.map((value) => ({ value, label: t(`options.wordsOf.${value}`) }))}
        chosen={options.words}
        isDisabled={options.vocabulary === 'none'}
        onChoose={(words) => chooseHandoutOption({ words })}
      />
      <fieldset className={styles.group}>
        <legend>{t('options.exercise')}</legend>
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={options.hasGaps && hasKeyWords}
            disabled={!hasKeyWords}
            aria-describedby={hint}
            onChange={(event) => chooseHandoutOption({ hasGaps: event.currentTarget.checked })}
          />
          {t('options.gaps')}
        </label>
        <p id={hint} className={styles.hint}>
          {t(hasKeyWords ? 'options.gapsHint' : 'options.noKeyWords')}
        </p>
      </fieldset>
      <OptionGroup
        legend={t('options.paper')}
        options={PAPERS.map((value) => ({ value, label: t(`options.papers.${value}`) }))}
        chosen={options.paper}
        onChoose={(paper) => chooseHandoutOption({ paper })}
      />
      <OptionGroup
        legend={t('options.size')}
        options={HANDOUT_SIZES.map((value) => ({ value, label: t(`options.sizes.${value}`) }))}
        chosen={options.size}
        onChoose={(size) => chooseHandoutOption({ size })}
      />
    </>
  );
}
