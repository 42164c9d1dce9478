import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { lookUp } from '#core/lookup.ts';
import { findUnit } from '#core/selection.ts';
import { useReader } from '#stores/reader.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { BareWord } from './BareWord.tsx';
import { GlossActions } from './GlossActions.tsx';
import { GlossCard } from './GlossCard.tsx';
import { GlossEntry } from './GlossEntry.tsx';

/** The gloss of the active word, while it is open. A word that can't be explained never ends reading. */
export function Gloss({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('gloss');
  const selection = useReader((state) => state.selection);
  if (selection.kind !== 'word' || !selection.isGlossOpen) return null;
  const unit = findUnit(edition, selection.unitId);
  const lookup = unit && lookUp(edition, unit, selection);
  if (!lookup) return null;
  const name = lookup.kind === 'glossed' ? lookup.reading.entry.lemma : lookup.word;
  return (
    <GlossCard name={t('name', { lemma: name })} place={selection}>
      <ErrorBoundary
        key={`${selection.unitId} ${selection.side} ${selection.index}`}
        fallback={() => <p>{t('failed')}</p>}
      >
        {lookup.kind === 'glossed' ? (
          <GlossEntry lookup={lookup} languages={edition.languages} />
        ) : (
          <BareWord word={lookup.word} side={selection.side} languages={edition.languages} />
        )}
      </ErrorBoundary>
      <GlossActions />
    </GlossCard>
  );
}
