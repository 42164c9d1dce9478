import { type Edition, type Paragraph, SIDES } from '#core/edition.ts';
import styles from './ParagraphColumns.module.css';
import { SideParagraph } from './SideParagraph.tsx';
import { UnitSide } from './UnitSide.tsx';

interface Props {
  readonly edition: Edition;
  readonly paragraph: Paragraph;
}

/** A paragraph as one row of the double page: its sentences inline, source beside target. */
export function ParagraphColumns({ edition, paragraph }: Props) {
  return (
    <div className={styles.row}>
      {SIDES.map((side) => (
        <SideParagraph key={side} edition={edition} side={side}>
          {paragraph.units.map((unit, index) => [
            index > 0 && ' ',
            <UnitSide key={unit.id} edition={edition} unit={unit} side={side} />,
          ])}
        </SideParagraph>
      ))}
    </div>
  );
}
