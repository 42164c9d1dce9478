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
  return (
    <Select
      label={t('interfaceLanguage')}
      value={i18n.language}
      options={OPTIONS}
      onChange={(language) => void switchInterfaceLanguage(language)}
    />
  );
}
