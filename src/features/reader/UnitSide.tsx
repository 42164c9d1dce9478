import { memo } from 'react';
import type { Edition, Side, Unit } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { annotateShown } from '#core/shown-text.ts';
import { textRuns } from '#core/text-runs.ts';
import { selectedUnitId, useReader } from '#stores/reader.ts';
import { InterlinearText } from './InterlinearText.tsx';
import { RunsOfText } from './RunsOfText.tsx';
import styles from './UnitSide.module.css';
import type { Manner } from './unit-manner.ts';
import { Veil } from './Veil.tsx';

interface Props {
  readonly edition: Edition;
  readonly unit: Unit;
  readonly side: Side;
  readonly manner: Manner;
}

/**
 * One side of a unit: plain text with its key terms and notes marked. Only while it is selected does each word get an element.
 * It re-renders when it is selected or let go, revealed or hidden, and for nothing else.
 */
export const UnitSide = memo(function UnitSide({ edition, unit, side, manner }: Props) {
  const isCurrent = useReader((state) => selectedUnitId(state) === unit.id);
  const isHidden = useReader(({ revealed }) => manner === 'veiled' && !revealed.has(unit.id));
  const language = edition.languages[side];
  const runs = textRuns(annotateShown(edition, unit), side, edition.glossary);
  const text = { edition, unit, side, runs, isActive: isCurrent && !isHidden };
  return (
    <span
      className={styles.side}
      data-unit={unit.id}
      data-side={side}
      data-veiled={isHidden || undefined}
      lang={language}
      dir={directionOf(language)}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {manner === 'interlinear' && <InterlinearText {...text} />}
      {manner === 'veiled' && (
        <Veil edition={edition} unit={unit} isHidden={isHidden}>
          <RunsOfText {...text} />
        </Veil>
      )}
      {manner === 'plain' && <RunsOfText {...text} />}
    </span>
  );
});
