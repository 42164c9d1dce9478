import { useTranslation } from 'react-i18next';
import type { ResolvedNote } from '#core/annotations.ts';
import { localizedTexts } from '#core/localized.ts';
import { noteKey } from '#core/note-marks.ts';
import { isNoteTopic } from '#core/topics.ts';
import styles from './Notes.module.css';

interface Props {
  readonly notes: readonly ResolvedNote[];
  /** The language of the translation. */
  readonly target: string;
}

/** What a teacher would stop at, under the name of its topic; an edition may have topics of its own, without a name. */
export function Notes({ notes, target }: Props) {
  const { t, i18n } = useTranslation(['gloss', 'grammar']);
  return notes.map(({ note, spans }) => {
    const [text] = localizedTexts(note.text, i18n.language, target);
    return (
      <section key={noteKey({ spans })} className={styles.note}>
        <h3>{isNoteTopic(note.topic) ? t(`grammar:topic.${note.topic}`) : t('gloss:notes')}</h3>
        {text && (
          <p lang={text.language} dir="auto">
            {text.text}
          </p>
        )}
      </section>
    );
  });
}
