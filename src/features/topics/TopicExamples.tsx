import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { localizedTexts } from '#core/localized.ts';
import { noteKey } from '#core/note-marks.ts';
import { shownText } from '#core/shown-text.ts';
import type { TopicExample } from '#core/topic-index.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import styles from './TopicExamples.module.css';

interface Props {
  readonly edition: Edition;
  readonly examples: readonly TopicExample[];
}

/** The phrases that show a topic, each marked in its sentence, which leads to its place, with what its note says. */
export function TopicExamples({ edition, examples }: Props) {
  const { t, i18n } = useTranslation('topics');
  const { source, target } = edition.languages;
  return (
    <ol className={styles.examples}>
      {examples.map(({ unit, position, spans, note }) => {
        const [text] = localizedTexts(note.text, i18n.language, target);
        const key = `${unit.id} ${noteKey({ spans })}`;
        return (
          <li key={key}>
            <Link href={readAddress(edition.id, unit.id)} className={styles.sentence} data-place={key}>
              <span className={styles.position}>{t('sentence', { position })}</span>
              <span className={styles.text} lang={source} dir={directionOf(source)}>
                <MarkedText text={shownText(edition, unit, 'source')} spans={spans} kind="example" />
              </span>
            </Link>
            {text && (
              <p className={styles.note} lang={text.language} dir="auto">
                {text.text}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
