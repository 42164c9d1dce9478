import { useTranslation } from 'react-i18next';
import type { SoundFailure } from '#core/playback.ts';
import { languageIn } from '#platform/i18n.ts';

/** Says plainly why nothing is heard in a language, and what to do. */
export function useFailureText(language: string): (reason: SoundFailure) => string {
  const { t, i18n } = useTranslation('sound');
  const name = languageIn(language, i18n.language);
  return (reason) => t(`failure.${reason}`, { language: name });
}
