import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { INTERFACE_LANGUAGES, nameOfLanguage } from '#platform/i18n.ts';
import { switchInterfaceLanguage } from '#stores/settings.ts';
import { Select } from '#ui/Select.tsx';

const OPTIONS = INTERFACE_LANGUAGES.map((language) => ({
  value: language,
  label: nameOfLanguage(language),
  lang: language,
}));

/** The interface language, each by its own name; switching keeps selection, gloss and place. */
export function LanguageSelect() {
  const { t, i18n } = useTranslation();
  /** What has been chosen while its messages are on their way. */
  const [pending, setPending] = useState<string | null>(null);
  const choose = async (language: string) => {
    setPending(language);
    await switchInterfaceLanguage(language);
    setPending((latest) => (latest === language ? null : latest));
  };
  return (
    <Select
      label={t('interfaceLanguage')}
      value={pending ?? i18n.language}
      options={OPTIONS}
      onChange={(language) => void choose(language)}
    />
  );
}
