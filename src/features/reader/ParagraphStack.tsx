import { type Edition, type Paragraph, SIDES } from '#core/edition.ts';
import type { Way } from '#core/ways.ts';
import styles from './ParagraphStack.module.css';
import { SideParagraph } from './SideParagraph.tsx';
import { UnitSide } from './UnitSide.tsx';
import { mannerOf } from './unit-manner.ts';

interface Props {
  readonly edition: Edition;
  readonly paragraph: Paragraph;
  readonly way: Way;
}

/** A paragraph in one column: under each sentence its translation. */
export function ParagraphStack({ edition, paragraph, way }: Props) {
  return (
    <div className={styles.stack}>
      {paragraph.units.map((unit) => (
        <div key={unit.id} className={styles.pair}>
          {SIDES.map((side) => (
            <SideParagraph key={side} edition={edition} side={side}>
              <UnitSide edition={edition} unit={unit} side={side} manner={mannerOf(way, side)} />
            </SideParagraph>
          ))}
        </div>
      ))}
    </div>
  );
}
