import { memo, type ReactNode } from 'react';
import { annotate } from '#core/annotations.ts';
import type { Edition, Side, Unit } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { textRuns } from '#core/text-runs.ts';
import { selectedUnitId, useReader } from '#stores/reader.ts';
import { ActiveWords } from './ActiveWords.tsx';
import styles from './UnitSide.module.css';

interface Props {
  readonly edition: Edition;
  readonly unit: Unit;
  readonly side: Side;
}

/**
 * One side of a unit: plain text with its key terms marked. Only while it is selected does each word get an element.
 * It re-renders when it is selected or let go, and for nothing else.
 */
export const UnitSide = memo(function UnitSide({ edition, unit, side }: Props) {
  const isCurrent = useReader((state) => selectedUnitId(state) === unit.id);
  const language = edition.languages[side];
  const runs = textRuns(annotate(unit, edition.languages), side, edition.glossary);
  return (
    <span
      className={styles.side}
      data-unit={unit.id}
      data-side={side}
      lang={language}
      dir={directionOf(language)}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {runs.map(({ entry, tokens }) => (
        <TermOrText key={tokens[0]?.index} entry={entry}>
          {isCurrent ? (
            <ActiveWords edition={edition} unit={unit} side={side} tokens={tokens} />
          ) : (
            tokens.map(({ text }) => text).join('')
          )}
        </TermOrText>
      ))}
    </span>
  );
});

/** A key term is quietly marked; anything else stays text. */
function TermOrText({ entry, children }: { readonly entry: string | null; readonly children: ReactNode }) {
  if (entry === null) return children;
  return (
    <span className={styles.term} data-entry={entry}>
      {children}
    </span>
  );
}
