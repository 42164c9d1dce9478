import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { topicAddress } from '#core/addresses.ts';
import { annotate, quoteSpans } from '#core/annotations.ts';
import type { Edition } from '#core/edition.ts';
import { noteKey, noteMarks } from '#core/note-marks.ts';
import { findUnit, type NotePlace } from '#core/selection.ts';
import { shownText } from '#core/shown-text.ts';
import { isNoteTopic } from '#core/topics.ts';
import type { Layout } from '#core/ways.ts';
import { GlossActions } from './GlossActions.tsx';
import { GlossCard } from './GlossCard.tsx';
import { NoteEntry } from './NoteEntry.tsx';
import styles from './OpenNote.module.css';

interface Props {
  readonly edition: Edition;
  readonly layout: Layout;
  readonly isNarrow: boolean;
  readonly place: NotePlace;
}

/** The notes of a mark, in the place of a gloss. */
export function OpenNote({ edition, layout, isNarrow, place }: Props) {
  const { t } = useTranslation(['gloss', 'grammar', 'common']);
  const id = useId();
  const unit = findUnit(edition, place.unitId);
  const mark = unit && noteMarks(annotate(unit, edition.languages))[place.index];
  const [first] = mark?.notes ?? [];
  if (!unit || !mark || !first) return null;
  const topics = mark.notes.map(({ note: { topic } }) =>
    isNoteTopic(topic) ? t(`grammar:topic.${topic}`) : t('gloss:notes'),
  );
  return (
    <GlossCard
      name={t('gloss:noteName', { topics: topics.join(`${t('common:comma')} `) })}
      kind="note"
      layout={layout}
      isNarrow={isNarrow}
      place={{ ...place, side: 'source' }}
      description={id}
    >
      <GlossActions kind="note" />
      <div id={id}>
        {mark.notes.map(({ note, spans }) => (
          <NoteEntry
            key={noteKey({ spans })}
            note={note}
            quote={quoteSpans(shownText(edition, unit, 'source'), spans)}
            languages={edition.languages}
          />
        ))}
      </div>
      <p className={styles.index}>
        <a href={`#${topicAddress(edition.id, first.note.topic)}`}>{t('common:apparatus.grammar')}</a>
      </p>
    </GlossCard>
  );
}
