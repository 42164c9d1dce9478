import { type Edition, type Paragraph, SIDES } from '#core/edition.ts';
import styles from './ParagraphStack.module.css';
import { SideParagraph } from './SideParagraph.tsx';
import { UnitSide } from './UnitSide.tsx';

interface Props {
  readonly edition: Edition;
  readonly paragraph: Paragraph;
}

/** A paragraph in one column: under each sentence its translation. */
export function ParagraphStack({ edition, paragraph }: Props) {
  return (
    <div className={styles.stack}>
      {paragraph.units.map((unit) => (
        <div key={unit.id} className={styles.pair}>
          {SIDES.map((side) => (
            <SideParagraph key={side} edition={edition} side={side}>
              <UnitSide edition={edition} unit={unit} side={side} />
            </SideParagraph>
          ))}
        </div>
      ))}
    </div>
  );
}
