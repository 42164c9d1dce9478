import { memo } from 'react';
import type { Edition, Side, Unit } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { annotateShown, shownText } from '#core/shown-text.ts';
import { textRuns } from '#core/text-runs.ts';
import { unitElementId } from '#platform/unit-elements.ts';
import { InterlinearText } from './InterlinearText.tsx';
import { RunsOfText } from './RunsOfText.tsx';
import styles from './UnitSide.module.css';
import type { Manner } from './unit-manner.ts';
import { FarVeil, Veil } from './Veil.tsx';

interface Props {
  readonly edition: Edition;
  readonly unit: Unit;
  readonly side: Side;
  readonly manner: Manner;
  readonly isCurrent: boolean;
  /** Whether it is kept back, under a veil. */
  readonly isHidden: boolean;
  /** Whether it is far from the eye: then nothing is looked up for it. */
  readonly isFar: boolean;
}

/**
 * One side of a unit: plain text with its key terms and notes marked. Only while it is selected does each word get an element.
 * It re-renders when it is selected or let go, revealed or hidden, when the eye comes near, and for nothing else.
 */
export const UnitSide = memo(function UnitSide(props: Props) {
  const { edition, unit, side, isCurrent, isHidden, isFar } = props;
  const language = edition.languages[side];
  return (
    <span
      className={styles.side}
      id={unitElementId(unit.id, side)}
      data-unit={unit.id}
      data-side={side}
      data-veiled={isHidden || undefined}
      lang={language}
      dir={directionOf(language)}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {isFar ? <FarText {...props} /> : <SideText {...props} />}
    </span>
  );
});

function SideText({ edition, unit, side, manner, isCurrent, isHidden }: Props) {
  const runs = textRuns(annotateShown(edition, unit), side, edition.glossary);
  const text = { edition, unit, side, runs, isActive: isCurrent && !isHidden };
  if (manner === 'interlinear') return <InterlinearText {...text} />;
  if (manner === 'plain') return <RunsOfText {...text} />;
  return (
    <Veil edition={edition} unit={unit} isHidden={isHidden}>
      <RunsOfText {...text} />
    </Veil>
  );
}

/** The text alone; a veil over it has no button yet. */
function FarText({ edition, unit, side, isHidden }: Props) {
  const text = shownText(edition, unit, side);
  return isHidden ? <FarVeil>{text}</FarVeil> : text;
}
