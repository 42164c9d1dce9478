import styles from './ParagraphSource.module.css';
import { SideParagraph } from './SideParagraph.tsx';
import { UnitSide } from './UnitSide.tsx';
import { type ParagraphProps, unitProps } from './unit-props.ts';

/** A paragraph of the source alone. */
export function ParagraphSource({ edition, paragraph, way, reading }: ParagraphProps) {
  return (
    <div className={styles.paragraph}>
      <SideParagraph edition={edition} side="source">
        {paragraph.units.map((unit, index) => [
          index > 0 && ' ',
          <UnitSide key={unit.id} {...unitProps(edition, unit, 'source', way, reading)} />,
        ])}
      </SideParagraph>
    </div>
  );
}
