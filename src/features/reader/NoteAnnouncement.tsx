import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { annotate, quoteSpans } from '#core/annotations.ts';
import type { Edition } from '#core/edition.ts';
import { litNote } from '#core/lit.ts';
import { localizedTexts } from '#core/localized.ts';
import { noteKey, noteMarks } from '#core/note-marks.ts';
import { findUnit, type NotePlace } from '#core/selection.ts';
import { shownText } from '#core/shown-text.ts';
import { useReader } from '#stores/reader.ts';
import { FilledMessage } from '#ui/FilledMessage.tsx';
import { AnswerAnnouncement } from './AnswerAnnouncement.tsx';

interface Props {
  readonly edition: Edition;
  readonly place: NotePlace;
}

/**
 * What the notes of a mark say. A card that is opened by a key takes the focus and is heard by that: then only what it
 * goes on to has to be told.
 */
function OpenNotes({ edition, place }: Props) {
  const { t, i18n } = useTranslation('reader');
  const { languages } = edition;
  const isOpenedByKey = useReader(({ by }) => by === 'keys');
  const here = `${place.unitId} ${place.index}`;
  const [heard, setHeard] = useState(isOpenedByKey ? here : null);
  if (heard !== null && heard !== here) setHeard(null);
  const unit = findUnit(edition, place.unitId);
  const mark = unit && noteMarks(annotate(unit, languages))[place.index];
  if (!unit || !mark || heard !== null) return null;
  return mark.notes.map(({ note, spans }) => {
    const [said] = localizedTexts(note.text, i18n.language, languages.target);
    return (
      <span key={noteKey({ spans })}>
        <FilledMessage
          message={t('announce.note', { skipInterpolation: true })}
          parts={{
            phrase: <span lang={languages.source}>{quoteSpans(shownText(edition, unit, 'source'), spans)}</span>,
            text: said && <span lang={said.language}>{said.text}</span>,
          }}
        />{' '}
      </span>
    );
  });
}

/** The notes of a mark while they are open, and which phrase answers theirs. */
export function NoteAnnouncement({ edition, place, isOpen }: Props & { readonly isOpen: boolean }) {
  const unit = findUnit(edition, place.unitId);
  const lit = litNote(edition, place);
  if (!unit || !lit) return null;
  return (
    <>
      {isOpen && <OpenNotes edition={edition} place={place} />}
      <AnswerAnnouncement
        languages={edition.languages}
        side="source"
        phrase={quoteSpans(shownText(edition, unit, 'source'), lit.source)}
        counterpart={quoteSpans(shownText(edition, unit, 'target'), lit.target)}
      />
    </>
  );
}
