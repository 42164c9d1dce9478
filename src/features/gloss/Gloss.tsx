import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { lookUp } from '#core/lookup.ts';
import { findUnit, type WordPlace } from '#core/selection.ts';
import type { Layout } from '#core/ways.ts';
import { useReader } from '#stores/reader.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { BareWord } from './BareWord.tsx';
import { GlossActions } from './GlossActions.tsx';
import { GlossCard } from './GlossCard.tsx';
import { GlossEntry } from './GlossEntry.tsx';

interface Props {
  readonly edition: Edition;
  readonly layout: Layout;
  readonly isNarrow: boolean;
  readonly place: WordPlace;
}

function OpenGloss({ edition, layout, isNarrow, place }: Props) {
  const { t } = useTranslation('gloss');
  const unit = findUnit(edition, place.unitId);
  const lookup = unit && lookUp(edition, unit, place);
  if (!lookup) return null;
  const lemma = lookup.kind === 'glossed' ? lookup.reading.entry.lemma : lookup.word;
  return (
    <GlossCard name={t('name', { lemma })} layout={layout} isNarrow={isNarrow} place={place}>
      <GlossActions />
      {lookup.kind === 'glossed' ? (
        <GlossEntry lookup={lookup} languages={edition.languages} />
      ) : (
        <BareWord word={lookup.word} side={place.side} languages={edition.languages} />
      )}
    </GlossCard>
  );
}

function FailedGloss({ layout, isNarrow, place }: Omit<Props, 'edition'>) {
  const { t } = useTranslation('gloss');
  return (
    <GlossCard name={t('failed')} layout={layout} isNarrow={isNarrow} place={place}>
      <GlossActions />
      <p>{t('failed')}</p>
    </GlossCard>
  );
}

/** The gloss of the active word, while it is open. A word that can't be explained never ends reading. */
export function Gloss({ edition, layout, isNarrow }: Omit<Props, 'place'>) {
  const selection = useReader((state) => state.selection);
  if (selection.kind !== 'word' || !selection.isGlossOpen) return null;
  const { unitId, side, index } = selection;
  return (
    <ErrorBoundary
      shown={`${unitId} ${side} ${index}`}
      fallback={() => <FailedGloss layout={layout} isNarrow={isNarrow} place={selection} />}
    >
      <OpenGloss edition={edition} layout={layout} isNarrow={isNarrow} place={selection} />
    </ErrorBoundary>
  );
}
