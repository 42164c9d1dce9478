import { type Edition, SIDES } from '#core/edition.ts';
import type { HandoutUnit } from '#core/handout.ts';
import type { HandoutOptions } from '#core/handout-options.ts';
import styles from './HandoutParagraph.module.css';
import { HandoutSide } from './HandoutSide.tsx';

interface Props {
  readonly edition: Edition;
  readonly options: HandoutOptions;
  readonly units: readonly HandoutUnit[];
}

/** A paragraph, or what a page has of it: sentence by sentence with their numbers in the margin, or running on. */
export function HandoutParagraph({ edition, options, units }: Props) {
  const sides = options.layout === 'columns' ? SIDES : (['source'] as const);
  const rows = options.hasNumbers ? units.map((unit) => [unit]) : [units];
  return (
    <div className={styles.paragraph} data-layout={options.layout}>
      {rows.map((row) => (
        <div key={row[0]?.number} className={styles.row}>
          {options.hasNumbers && <span className={styles.number}>{row[0]?.number}</span>}
          {sides.map((side) => (
            <HandoutSide key={side} edition={edition} side={side} units={row} />
          ))}
        </div>
      ))}
    </div>
  );
}
