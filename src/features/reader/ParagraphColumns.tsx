import { type Edition, type Paragraph, SIDES } from '#core/edition.ts';
import type { Way } from '#core/ways.ts';
import styles from './ParagraphColumns.module.css';
import { SideParagraph } from './SideParagraph.tsx';
import { UnitSide } from './UnitSide.tsx';
import { mannerOf } from './unit-manner.ts';

interface Props {
  readonly edition: Edition;
  readonly paragraph: Paragraph;
  readonly way: Way;
}

/** A paragraph as one row of the double page: its sentences inline, source beside target. */
export function ParagraphColumns({ edition, paragraph, way }: Props) {
  return (
    <div className={styles.row}>
      {SIDES.map((side) => (
        <SideParagraph key={side} edition={edition} side={side}>
          {paragraph.units.map((unit, index) => [
            index > 0 && ' ',
            <UnitSide key={unit.id} edition={edition} unit={unit} side={side} manner={mannerOf(way, side)} />,
          ])}
        </SideParagraph>
      ))}
    </div>
  );
}
