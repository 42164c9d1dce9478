import { useTranslation } from 'react-i18next';
import { quoteSpans } from '#core/annotations.ts';
import { type Edition, otherSide } from '#core/edition.ts';
import { litWord } from '#core/lit.ts';
import { localizedTexts } from '#core/localized.ts';
import { lookUp } from '#core/lookup.ts';
import { findUnit, type Selection, unitsOf, type WordSelection } from '#core/selection.ts';
import { shownText } from '#core/shown-text.ts';
import { keepsBack, type Way } from '#core/ways.ts';
import { useReader } from '#stores/reader.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { FilledMessage } from '#ui/FilledMessage.tsx';
import { AnswerAnnouncement } from './AnswerAnnouncement.tsx';
import { NoteAnnouncement } from './NoteAnnouncement.tsx';
import { RevealAnnouncement } from './RevealAnnouncement.tsx';

interface Props {
  readonly edition: Edition;
}

interface WithWay extends Props {
  readonly way: Way;
}

function UnitAnnouncement({ edition, unitId }: Props & { readonly unitId: string }) {
  const { t } = useTranslation('reader');
  const units = unitsOf(edition);
  return t('announce.unit', { position: units.findIndex(({ id }) => id === unitId) + 1, total: units.length });
}

/** Which phrase answers the word's own; a translation that is kept back isn't given away. */
function LinkAnnouncement({ edition, way, place }: WithWay & { readonly place: WordSelection }) {
  const isKeptBack = useReader(({ revealed }) => keepsBack(way) && !revealed.has(place.unitId));
  const unit = findUnit(edition, place.unitId);
  const lit = litWord(edition, place);
  if (!unit || !lit || isKeptBack) return null;
  const other = otherSide(place.side);
  const phrase = lit.link ? quoteSpans(shownText(edition, unit, place.side), lit.link[place.side]) : lit.word.text;
  const counterpart = lit.link ? quoteSpans(shownText(edition, unit, other), lit.link[other]) : '';
  return (
    <AnswerAnnouncement languages={edition.languages} side={place.side} phrase={phrase} counterpart={counterpart} />
  );
}

/** The word's lemma and meaning, once its gloss is open: it changes while the focus stays where it is. */
function GlossAnnouncement({ edition, place }: Props & { readonly place: WordSelection }) {
  const { t, i18n } = useTranslation('reader');
  const unit = findUnit(edition, place.unitId);
  const lookup = unit && lookUp(edition, unit, place);
  if (!place.isGlossOpen || lookup?.kind !== 'glossed') return null;
  const { entry, gloss } = lookup.reading;
  const [meaning] = localizedTexts(gloss.sense ?? entry.meaning, i18n.language, edition.languages.target);
  return (
    <>
      <FilledMessage
        message={t('announce.gloss', { skipInterpolation: true })}
        parts={{
          lemma: <span lang={edition.languages.source}>{entry.lemma}</span>,
          meaning: meaning && <span lang={meaning.language}>{meaning.text}</span>,
        }}
      />{' '}
    </>
  );
}

function Announcement({ edition, way, selection }: WithWay & { readonly selection: Selection }) {
  if (selection.kind === 'none') return null;
  if (selection.kind === 'unit') return <UnitAnnouncement edition={edition} unitId={selection.unitId} />;
  if (selection.kind === 'note')
    return <NoteAnnouncement edition={edition} place={selection} isOpen={selection.isOpen} />;
  return (
    <>
      <ErrorBoundary shown={`${selection.unitId} ${selection.side} ${selection.index}`} fallback={() => null}>
        <GlossAnnouncement edition={edition} place={selection} />
      </ErrorBoundary>
      <LinkAnnouncement edition={edition} way={way} place={selection} />
    </>
  );
}

/** The translation of the selected sentence, where it has been asked for: it stands apart from the sentence. */
function TranslationAnnouncement({ edition, unitId }: Props & { readonly unitId: string }) {
  const isRevealed = useReader(({ revealed }) => revealed.has(unitId));
  const unit = findUnit(edition, unitId);
  if (!isRevealed || !unit) return null;
  return <span lang={edition.languages.target}>{shownText(edition, unit, 'target')}</span>;
}

/** What a look at the page tells, in words: which sentence is selected, which phrase answers the word. */
export function Announcer({ edition, way }: WithWay) {
  const selection = useReader((state) => state.selection);
  return (
    <>
      <Announcement edition={edition} way={way} selection={selection} />{' '}
      {selection.kind !== 'none' && keepsBack(way) && (
        <TranslationAnnouncement edition={edition} unitId={selection.unitId} />
      )}{' '}
      {keepsBack(way) && <RevealAnnouncement />}
    </>
  );
}
