import { useTranslation } from 'react-i18next';
import type { Localized } from '#core/edition.ts';
import { localizedTexts } from '#core/localized.ts';
import styles from './Meaning.module.css';

interface Props {
  readonly texts: Localized;
  /** The language of the translation. */
  readonly target: string;
}

/** A meaning in the interface language first, then in the translation's; each begins where the interface's lines do. */
export function Meaning({ texts, target }: Props) {
  const { i18n } = useTranslation();
  return localizedTexts(texts, i18n.language, target).map(({ language, text }) => (
    <p key={language} className={styles.meaning} lang={language}>
      <bdi>{text}</bdi>
    </p>
  ));
}
