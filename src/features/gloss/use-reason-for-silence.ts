import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { languageIn } from '#platform/i18n.ts';
import { onVoicesChanged, speechState } from '#platform/voices.ts';

/** Why this device can't say anything in a language; null when it can. */
export function useReasonForSilence(language: string): string | null {
  const { t, i18n } = useTranslation('gloss');
  const state = useSyncExternalStore(onVoicesChanged, () => speechState(language));
  if (state === 'ready') return null;
  const name = languageIn(language, i18n.language);
  return state === 'no-voice' ? t('noVoice', { language: name }) : t('noSpeech');
}
