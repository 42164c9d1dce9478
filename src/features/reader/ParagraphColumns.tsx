import { SIDES } from '#core/edition.ts';
import styles from './ParagraphColumns.module.css';
import { SideParagraph } from './SideParagraph.tsx';
import { UnitSide } from './UnitSide.tsx';
import { type ParagraphProps, unitProps } from './unit-props.ts';

/** A paragraph as one row of the double page: its sentences inline, source beside target. */
export function ParagraphColumns({ edition, paragraph, way, reading }: ParagraphProps) {
  return (
    <div className={styles.row}>
      {SIDES.map((side) => (
        <SideParagraph key={side} edition={edition} side={side}>
          {paragraph.units.map((unit, index) => [
            index > 0 && ' ',
            <UnitSide key={unit.id} {...unitProps(edition, unit, side, way, reading)} />,
          ])}
        </SideParagraph>
      ))}
    </div>
  );
}
