import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition, Unit } from '#core/edition.ts';
import { isBeforeTallSign, noteMarks } from '#core/note-marks.ts';
import { annotateShown } from '#core/shown-text.ts';
import { isNoteTopic } from '#core/topics.ts';
import { hasMessages, onMessages } from '#platform/i18n.ts';
import { useReader } from '#stores/reader.ts';
import styles from './NoteMark.module.css';

interface Props {
  readonly edition: Edition;
  readonly unit: Unit;
  /** Which of the unit's marks. */
  readonly index: number;
}

/**
 * A mark in the text behind a phrase that has a note. It holds no text and takes no room: offsets, copies and lines are
 * those of the text without it.
 */
export function NoteMark({ edition, unit, index }: Props) {
  const { t, i18n } = useTranslation(['reader', 'grammar', 'common']);
  // The names of topics come after the first sentence, with the gloss.
  const hasTopicNames = useSyncExternalStore(onMessages, () => hasMessages('grammar'));
  const state = useReader(({ selection }) => {
    if (selection.kind !== 'note' || selection.unitId !== unit.id || selection.index !== index) return null;
    return selection.isOpen ? 'open' : 'closed';
  });
  const annotations = annotateShown(edition, unit);
  const mark = noteMarks(annotations)[index];
  if (!mark) return null;
  const topics = hasTopicNames
    ? mark.notes.flatMap(({ note: { topic } }) => (isNoteTopic(topic) ? [t(`grammar:topic.${topic}`)] : []))
    : [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box, which lines may break before and after
    <span
      className={styles.mark}
      role="button"
      lang={i18n.language}
      tabIndex={state ? 0 : -1}
      aria-label={topics.length > 0 ? t('noteOn', { topics: topics.join(`${t('common:comma')} `) }) : t('note')}
      aria-haspopup="dialog"
      aria-expanded={state === 'open'}
      data-note={index}
      data-past-sign={isBeforeTallSign(annotations, mark) || undefined}
    />
  );
}
