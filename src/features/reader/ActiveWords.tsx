import type { Edition, Side, Unit } from '#core/edition.ts';
import { litNote, litWord } from '#core/lit.ts';
import { tabStop } from '#core/selection.ts';
import type { PlacedToken } from '#core/text-runs.ts';
import { isWithin } from '#core/tokens.ts';
import { useReader } from '#stores/reader.ts';
import styles from './ActiveWords.module.css';

interface Props {
  readonly edition: Edition;
  readonly unit: Unit;
  readonly side: Side;
  readonly tokens: readonly PlacedToken[];
}

/** The words of the selected sentence, each an element that keys and screen readers can reach; one holds the tab stop. */
export function ActiveWords({ edition, unit, side, tokens }: Props) {
  const selection = useReader((state) => state.selection);
  const stop = tabStop(edition, selection);
  const place = selection.kind === 'word' && selection.unitId === unit.id ? selection : null;
  const isNoteHere = selection.kind === 'note' && selection.unitId === unit.id;
  const lit = place && litWord(edition, place);
  const link = isNoteHere ? litNote(edition, selection) : lit?.link;
  const linked = link?.[side] ?? [];

  return tokens.map((token) => {
    if (!token.isWord) return token.text;
    const isStop = !isNoteHere && stop?.side === side && stop.index === token.index;
    const isMarked = place?.side === side && isWithin(token, lit?.marked ?? []);
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button is a box and never wraps; a word must flow with its line
      <span
        key={token.index}
        className={styles.word}
        role="button"
        tabIndex={isStop ? 0 : -1}
        aria-haspopup={isStop ? 'dialog' : undefined}
        aria-expanded={isStop ? place?.isGlossOpen === true : undefined}
        data-token={token.index}
        data-chosen={isMarked || undefined}
        data-linked={isWithin(token, linked) || undefined}
      >
        {token.text}
      </span>
    );
  });
}
