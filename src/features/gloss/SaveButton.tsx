import { useTranslation } from 'react-i18next';
import type { Edition, Unit } from '#core/edition.ts';
import type { Saveable } from '#core/vocabulary/save.ts';
import { toggleSaved } from '#stores/saved-words.ts';
import { BookmarkIcon } from './BookmarkIcon.tsx';
import styles from './SaveButton.module.css';
import { useSaved } from './use-saved.ts';

interface Props {
  readonly edition: Edition;
  readonly unit: Unit;
  readonly saveable: Saveable;
  /** How a word or phrase is called; a sentence needs no name. */
  readonly lemma?: string;
  /** The key that does the same, as aria-keyshortcuts has it. */
  readonly shortcut?: string;
}

/** Saves a word, a phrase or a sentence, or lets go of it; what is saved shows a full bookmark. */
export function SaveButton({ edition, unit, saveable, lemma, shortcut }: Props) {
  const { t } = useTranslation('gloss');
  const isSaved = useSaved(edition, unit, saveable) !== null;
  const isSentence = saveable.kind === 'sentence';
  const label = isSentence
    ? t(isSaved ? 'unsaveUnit' : 'saveUnit')
    : t(isSaved ? 'unsave' : 'save', { lemma: lemma ?? '' });
  return (
    <button
      type="button"
      className={isSentence ? `underlined ${styles.text}` : styles.sign}
      aria-label={isSentence ? undefined : label}
      title={isSentence ? undefined : label}
      aria-keyshortcuts={shortcut}
      data-bookmark
      data-saved={isSaved || undefined}
      onClick={() => void toggleSaved(edition, unit, saveable)}
    >
      <BookmarkIcon isFull={isSaved} />
      {isSentence && label}
    </button>
  );
}
