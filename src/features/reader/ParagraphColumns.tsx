import type { Edition, Paragraph } from '#core/edition.ts';
import { SIDES } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import styles from './Paragraph.module.css';
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
        <p
          key={side}
          className={styles[side]}
          lang={edition.languages[side]}
          dir={directionOf(edition.languages[side])}
        >
          {paragraph.units.map((unit, index) => [
            index > 0 && ' ',
            <UnitSide key={unit.id} edition={edition} unit={unit} side={side} />,
          ])}
        </p>
      ))}
    </div>
  );
}
