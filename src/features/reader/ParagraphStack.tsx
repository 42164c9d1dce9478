import type { Edition, Paragraph } from '#core/edition.ts';
import { SIDES } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import styles from './Paragraph.module.css';
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
            <p
              key={side}
              className={styles[side]}
              lang={edition.languages[side]}
              dir={directionOf(edition.languages[side])}
            >
              <UnitSide edition={edition} unit={unit} side={side} />
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
