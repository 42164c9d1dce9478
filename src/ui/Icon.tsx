import styles from './Icon.module.css';

interface Props {
  /** Lines in a square of 24. */
  readonly path: string;
  /** In CSS pixels. */
  readonly size?: number;
  /** Whether it begins where the lines of the interface begin. */
  readonly isMirrored?: boolean;
}

/** The sign of all that can be heard. */
export const SPEAKER = 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15 9a4.2 4.2 0 0 1 0 6M17.5 6.5a8 8 0 0 1 0 11';

/** A sign drawn with a pen, in the colour of the text; what it stands for, its control says. */
export function Icon({ path, size = 20, isMirrored = false }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={styles.icon}
      data-mirrored={isMirrored || undefined}
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
