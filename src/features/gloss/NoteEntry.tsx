import { useTranslation } from 'react-i18next';
import type { Languages, Note } from '#core/edition.ts';
import { localizedTexts } from '#core/localized.ts';
import { isNoteTopic } from '#core/topics.ts';
import { ExampleText } from '#ui/ExampleText.tsx';
import styles from './NoteEntry.module.css';
import { Quote } from './Quote.tsx';

interface Props {
  readonly note: Note;
  /** Its phrase as it stands in the sentence. */
  readonly quote: string;
  readonly languages: Languages;
}

/** One note: its phrase as it stands, the topic, what there is to say here and, for those who ask, of the topic. */
export function NoteEntry({ note, quote, languages }: Props) {
  const { t, i18n } = useTranslation(['gloss', 'grammar', 'topics']);
  const [said] = localizedTexts(note.text, i18n.language, languages.target);
  return (
    <section className={styles.note}>
      <Quote language={languages.source}>{quote}</Quote>
      <h2 className={styles.topic}>{isNoteTopic(note.topic) ? t(`grammar:topic.${note.topic}`) : t('gloss:notes')}</h2>
      {said && (
        <p className={styles.text} lang={said.language} dir="auto">
          {said.text}
        </p>
      )}
      {isNoteTopic(note.topic) && (
        <details className={styles.general}>
          <summary>{t('gloss:general')}</summary>
          <p>
            <ExampleText text={t(`topics:explanation.${note.topic}`)} language={languages.source} />
          </p>
        </details>
      )}
    </section>
  );
}
