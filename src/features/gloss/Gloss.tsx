import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { lookUp } from '#core/lookup.ts';
import { findUnit, type WordOrPhrase } from '#core/selection.ts';
import { saveableAt } from '#core/vocabulary/saveable.ts';
import type { Layout } from '#core/ways.ts';
import { isWhole, useReader } from '#stores/reader.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { AllPlaces } from './AllPlaces.tsx';
import { BareWord } from './BareWord.tsx';
import { CopyButton } from './CopyButton.tsx';
import styles from './Gloss.module.css';
import { GlossActions } from './GlossActions.tsx';
import { GlossCard } from './GlossCard.tsx';
import { GlossEntry } from './GlossEntry.tsx';
import { OpenNote } from './OpenNote.tsx';
import { SaveAnnouncement } from './SaveAnnouncement.tsx';
import { SaveButton } from './SaveButton.tsx';
import { SavedAs } from './SavedAs.tsx';
import { useSaveKeys } from './use-save-keys.ts';

const SENTENCE = { kind: 'sentence' } as const;

interface Props {
  readonly edition: Edition;
  readonly layout: Layout;
  readonly isNarrow: boolean;
  readonly place: WordOrPhrase;
}

function OpenGloss({ edition, layout, isNarrow, place }: Props) {
  const { t } = useTranslation('gloss');
  const hasGlossary = useReader(isWhole);
  const unit = findUnit(edition, place.unitId);
  const lookup = unit && lookUp(edition, unit, place);
  if (!unit || !lookup) return null;
  const lemma = lookup.kind === 'glossed' ? lookup.reading.entry.lemma : lookup.word;
  // As long as the glossary is on its way, a word only seems to have no gloss.
  const saveable = hasGlossary ? saveableAt(edition, unit, place) : null;
  const saved = saveable && <SavedAs edition={edition} unit={unit} saveable={saveable} />;
  return (
    <GlossCard name={t('name', { lemma })} kind="word" layout={layout} isNarrow={isNarrow} place={place}>
      <GlossActions
        kind="word"
        save={saveable && <SaveButton edition={edition} unit={unit} saveable={saveable} lemma={lemma} shortcut="s" />}
      />
      {lookup.kind === 'glossed' ? (
        <GlossEntry edition={edition} unit={unit} lookup={lookup} saved={saved} />
      ) : (
        <>
          <BareWord word={lookup.word} side={place.side} languages={edition.languages} />
          {saved}
        </>
      )}
      {lookup.kind === 'glossed' && <AllPlaces edition={edition} lemma={lemma} />}
      <div className={styles.onSentence}>
        <SaveButton edition={edition} unit={unit} saveable={SENTENCE} shortcut="Shift+S" />
        <CopyButton edition={edition} />
      </div>
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

/** The gloss of the active word, or the note, while it is open, and the keys that save what is selected. */
export function Gloss({ edition, layout, isNarrow }: Omit<Props, 'place'>) {
  useSaveKeys(edition);
  return (
    <>
      <SaveAnnouncement />
      <GlossOfSelection edition={edition} layout={layout} isNarrow={isNarrow} />
    </>
  );
}

/** A word that can't be explained never ends reading. */
function GlossOfSelection({ edition, layout, isNarrow }: Omit<Props, 'place'>) {
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
