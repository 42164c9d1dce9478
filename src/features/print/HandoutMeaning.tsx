import { useTranslation } from 'react-i18next';
import type { Languages, Localized } from '#core/edition.ts';
import { localizedTexts } from '#core/localized.ts';

interface Props {
  readonly texts: Localized;
  readonly languages: Languages;
}

/** A meaning in one language, for want of room: the interface's where it is there. */
export function HandoutMeaning({ texts, languages }: Props) {
  const { i18n } = useTranslation();
  const [meaning] = localizedTexts(texts, i18n.language, languages.target);
  return (
    meaning && (
      <span lang={meaning.language} dir="auto">
        {meaning.text}
      </span>
    )
  );
}
