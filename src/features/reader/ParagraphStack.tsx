import { SIDES } from '#core/edition.ts';
import styles from './ParagraphStack.module.css';
import { SideParagraph } from './SideParagraph.tsx';
import { UnitSide } from './UnitSide.tsx';
import { type ParagraphProps, unitProps } from './unit-props.ts';

/** A paragraph in one column: under each sentence its translation. */
export function ParagraphStack({ edition, paragraph, way, reading }: ParagraphProps) {
  return (
    <div className={styles.stack}>
      {paragraph.units.map((unit) => (
        <div key={unit.id} className={styles.pair}>
          {SIDES.map((side) => (
            <SideParagraph key={side} edition={edition} side={side}>
              <UnitSide {...unitProps(edition, unit, side, way, reading)} />
            </SideParagraph>
          ))}
        </div>
      ))}
    </div>
  );
}
