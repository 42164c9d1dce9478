import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { lookUp } from '#core/lookup.ts';
import { findUnit, type WordOrPhrase } from '#core/selection.ts';
import type { Layout } from '#core/ways.ts';
import { useReader } from '#stores/reader.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { AllPlaces } from './AllPlaces.tsx';
import { BareWord } from './BareWord.tsx';
import { CopyButton } from './CopyButton.tsx';
import { GlossActions } from './GlossActions.tsx';
import { GlossCard } from './GlossCard.tsx';
import { GlossEntry } from './GlossEntry.tsx';
import { OpenNote } from './OpenNote.tsx';

interface Props {
  readonly edition: Edition;
  readonly layout: Layout;
  readonly isNarrow: boolean;
  readonly place: WordOrPhrase;
}

function OpenGloss({ edition, layout, isNarrow, place }: Props) {
  const { t } = useTranslation('gloss');
  const unit = findUnit(edition, place.unitId);
  const lookup = unit && lookUp(edition, unit, place);
  if (!lookup) return null;
  const lemma = lookup.kind === 'glossed' ? lookup.reading.entry.lemma : lookup.word;
  return (
    <GlossCard name={t('name', { lemma })} kind="word" layout={layout} isNarrow={isNarrow} place={place}>
      <GlossActions kind="word" />
      {lookup.kind === 'glossed' ? (
        <GlossEntry lookup={lookup} languages={edition.languages} />
      ) : (
        <BareWord word={lookup.word} side={place.side} languages={edition.languages} />
      )}
      {lookup.kind === 'glossed' && <AllPlaces edition={edition} lemma={lemma} />}
      <CopyButton edition={edition} />
    </GlossCard>
  );
}

interface FailedProps extends Omit<Props, 'edition'> {
  readonly kind: 'word' | 'note';
}

function FailedGloss({ kind, layout, isNarrow, place }: FailedProps) {
  const { t } = useTranslation('gloss');
  const message = t(kind === 'word' ? 'failed' : 'noteFailed');
  return (
    <GlossCard name={message} kind={kind} layout={layout} isNarrow={isNarrow} place={place}>
      <GlossActions kind={kind} />
      <p>{message}</p>
    </GlossCard>
  );
}

/** The gloss of the active word, or the note, while it is open. A word that can't be explained never ends reading. */
export function Gloss({ edition, layout, isNarrow }: Omit<Props, 'place'>) {
  const selection = useReader((state) => state.selection);
  if (selection.kind !== 'note' && selection.kind !== 'word') return null;
  if (!(selection.kind === 'note' ? selection.isOpen : selection.isGlossOpen)) return null;
  const { kind, unitId, index } = selection;
  const place: WordOrPhrase = kind === 'word' ? selection : { unitId, side: 'source', index };
  return (
    <ErrorBoundary
      shown={`${kind} ${unitId} ${place.side} ${index}`}
      fallback={() => <FailedGloss kind={kind} layout={layout} isNarrow={isNarrow} place={place} />}
    >
      {kind === 'note' ? (
        <OpenNote edition={edition} layout={layout} isNarrow={isNarrow} place={place} />
      ) : (
        <OpenGloss edition={edition} layout={layout} isNarrow={isNarrow} place={place} />
      )}
    </ErrorBoundary>
  );
}
