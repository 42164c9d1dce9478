import { useTranslation } from 'react-i18next';
import type { Languages, Part } from '#core/edition.ts';
import { localizedTexts } from '#core/localized.ts';
import styles from './Parts.module.css';

interface Props {
  readonly parts: readonly Part[];
  readonly languages: Languages;
}

/** A compound taken apart: `Überzeugung` conviction + s + `Arbeit` work. */
export function Parts({ parts, languages }: Props) {
  const { i18n } = useTranslation();
  return parts.map((part, index) => {
    const joint = index > 0 && <span className={styles.joint}> + </span>;
    // A compound's parts have no other identity than their place.
    const key = `${index} ${'linking' in part ? part.linking : part.text}`;
    if ('linking' in part) {
      return (
        <span key={key} className={styles.joint} lang={languages.source} dir="auto">
          {joint}
          {part.linking}
        </span>
      );
    }
    const [meaning] = localizedTexts(part.meaning, i18n.language, languages.target);
    return (
      <span key={key}>
        {joint}
        <span className={styles.part} lang={languages.source} dir="auto">
          {part.text}
        </span>{' '}
        {meaning && (
          <span lang={meaning.language} dir="auto">
            {meaning.text}
          </span>
        )}
      </span>
    );
  });
}
