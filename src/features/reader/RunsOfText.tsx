import { Fragment, type ReactNode } from 'react';
import type { Edition, Side, Unit } from '#core/edition.ts';
import type { TextRun } from '#core/text-runs.ts';
import { ActiveWords } from './ActiveWords.tsx';
import { NoteMark } from './NoteMark.tsx';
import styles from './RunsOfText.module.css';

export interface UnitText {
  readonly edition: Edition;
  readonly unit: Unit;
  readonly side: Side;
  readonly runs: readonly TextRun[];
  /** Whether each word has an element. */
  readonly isActive: boolean;
}

/** Stretches of a side: key terms, quietly marked, the text between them, and the marks of notes. */
export function RunsOfText({ edition, unit, side, runs, isActive }: UnitText) {
  return runs.map(({ entry, tokens, mark }) => (
    <Fragment key={tokens[0]?.index}>
      <TermOrText entry={entry}>
        {isActive ? (
          <ActiveWords edition={edition} unit={unit} side={side} tokens={tokens} />
        ) : (
          tokens.map(({ text }) => text).join('')
        )}
      </TermOrText>
      {mark !== null && <NoteMark edition={edition} unit={unit} index={mark} />}
    </Fragment>
  ));
}

/** A key term is quietly marked; anything else stays text. */
function TermOrText({ entry, children }: { readonly entry: string | null; readonly children: ReactNode }) {
  if (entry === null) return children;
  return (
    <span className={styles.term} data-entry={entry}>
      {children}
    </span>
  );
}
