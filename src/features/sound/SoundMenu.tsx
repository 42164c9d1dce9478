import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { unitsOf } from '#core/selection.ts';
import { playUnit, readOn, toggleRepeating, usePlayer } from '#stores/player.ts';
import { chooseSpeechRate, chooseVoice, useSettings } from '#stores/settings.ts';
import { Icon, SPEAKER } from '#ui/Icon.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './SoundMenu.module.css';
import { useFailureText } from './use-failure-text.ts';
import { useVoices } from './use-voices.ts';

/** What is heard, how fast and by whom. */
export function SoundMenu({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('sound');
  const isRepeating = usePlayer((player) => player.isRepeating);
  const rate = useSettings((settings) => settings.speechRate);
  const doAndClose = (act: () => void) => (event: MouseEvent<HTMLElement>) => {
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    act();
  };
  return (
    <MenuButton label={t('menu')} face={<Icon path={SPEAKER} />}>
      <div className={styles.menu}>
        <button type="button" className={styles.action} onClick={doAndClose(() => playUnit())}>
          {t('playSentence')}
        </button>
        <button type="button" className={styles.action} onClick={doAndClose(readOn)}>
          {t('readOn')}
        </button>
        <label className={styles.row}>
          <input type="checkbox" className={styles.check} checked={isRepeating} onChange={toggleRepeating} />
          {t('repeat')}
        </label>
        <label className={styles.field}>
          <span className={styles.row}>
            {t('speed')}
            <span className={styles.value} aria-hidden="true">
              {t('times', { rate })}
            </span>
          </span>
          <input
            type="range"
            className={styles.range}
            min={0.5}
            max={1.5}
            step={0.1}
            value={rate}
            aria-label={t('speed')}
            aria-valuetext={t('times', { rate })}
            onChange={(event) => chooseSpeechRate(Number(event.currentTarget.value))}
          />
        </label>
        <VoiceChoice edition={edition} />
      </div>
    </MenuButton>
  );
}

/** The voices of this device or, where it has none and needs one, what is missing. */
function VoiceChoice({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('sound');
  const language = edition.languages.source;
  const { state, voices } = useVoices(language);
  const chosen = useSettings((settings) => settings.voices[language]);
  const failureText = useFailureText(language);
  if (state !== 'ready') {
    const isAllRecorded = unitsOf(edition).every(({ audio }) => audio !== undefined);
    return isAllRecorded ? null : <p className={styles.missing}>{failureText(state)}</p>;
  }
  const current = voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices[0];
  return (
    <div className={styles.field}>
      <span aria-hidden="true">{t('voice')}</span>
      <Select
        label={t('voice')}
        value={current?.voiceURI ?? ''}
        options={voices.map(({ voiceURI, name, lang }) => ({ value: voiceURI, label: name, lang }))}
        onChange={(voiceUri) => chooseVoice(language, voiceUri)}
      />
    </div>
  );
}
