import type { Edition, Paragraph } from '#core/edition.ts';
import styles from './ParagraphSource.module.css';
import { SideParagraph } from './SideParagraph.tsx';
import { UnitSide } from './UnitSide.tsx';

interface Props {
  readonly edition: Edition;
  readonly paragraph: Paragraph;
}

/** A paragraph of the source alone. */
export function ParagraphSource({ edition, paragraph }: Props) {
  return (
    <div className={styles.paragraph}>
      <SideParagraph edition={edition} side="source">
        {paragraph.units.map((unit, index) => [
          index > 0 && ' ',
          <UnitSide key={unit.id} edition={edition} unit={unit} side="source" manner="plain" />,
        ])}
      </SideParagraph>
    </div>
  );
}
