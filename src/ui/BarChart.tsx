import styles from './BarChart.module.css';

interface Bar {
  readonly key: string | number;
  readonly value: number;
  /** What stands under it; not every bar has something. */
  readonly label?: string;
  /** Whether it stands out from the others. */
  readonly isStrong?: boolean;
  /** Whether it has a dot under it. */
  readonly hasDot?: boolean;
}

interface Props {
  readonly bars: readonly Bar[];
  /** The value of a bar that is as high as the chart. */
  readonly highest: number;
  /** How that is written. */
  readonly highestLabel: string;
  /** Whether the bars run from right to left. */
  readonly isMirrored: boolean;
}

/** How much of the height the bars have, in percent: the rest is for the dots and what stands under them. */
const FLOOR = 76;
const DOTS = 83;
/** How much of its place a bar fills. */
const FILL = 0.72;
/** What is there at all is seen, in percent. */
const LEAST = 2;

const percent = (share: number): string => `${share.toFixed(3)}%`;

/** Bars, one beside the other. It is for the eye alone: a table says the same. */
export function BarChart({ bars, highest, highestLabel, isMirrored }: Props) {
  const step = 100 / bars.length;
  return (
    <svg className={styles.chart} aria-hidden="true" data-mirrored={isMirrored || undefined}>
      <line x1="0" x2="100%" y1="10%" y2="10%" className={styles.rule} />
      <line x1="0" x2="100%" y1={percent(FLOOR)} y2={percent(FLOOR)} className={styles.floor} />
      {bars.map(({ key, value, label, isStrong, hasDot }, index) => {
        const place = isMirrored ? bars.length - 1 - index : index;
        const height = value === 0 ? 0 : Math.max((value / highest) * (FLOOR - 10), LEAST);
        const [isFirst, isLast] = [index === 0, index === bars.length - 1];
        const middle = percent((place + 0.5) * step);
        return (
          <g key={key}>
            <rect
              x={percent((place + (1 - FILL) / 2) * step)}
              width={percent(step * FILL)}
              y={percent(FLOOR - height)}
              height={percent(height)}
              className={isStrong ? styles.strong : styles.bar}
            />
            {hasDot && <circle cx={middle} cy={percent(DOTS)} r="2.5" className={styles.dot} />}
            {label !== undefined && (
              <text
                x={isFirst || isLast ? (isFirst === isMirrored ? '100%' : '0') : middle}
                y="100%"
                dy="-0.2em"
                className={styles.label}
                data-at={isFirst ? 'start' : isLast ? 'end' : 'middle'}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
      <text x={isMirrored ? '100%' : '0'} y="10%" dy="-0.3em" className={styles.label}>
        {highestLabel}
      </text>
    </svg>
  );
}
