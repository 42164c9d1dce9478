interface Props {
  /** In CSS pixels. */
  readonly size: number;
}

/** Play points to where the reading goes; it is not mirrored (as on every player). */
export function PlayIcon({ size }: Props) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} fill="currentColor" aria-hidden="true">
      <path d="M7 4.8v14.4a.8.8 0 0 0 1.2.7l11.5-7.2a.8.8 0 0 0 0-1.4L8.2 4.1a.8.8 0 0 0-1.2.7z" />
    </svg>
  );
}

export function PauseIcon({ size }: Props) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} fill="currentColor" aria-hidden="true">
      <path d="M6.5 4.5h3.8v15H6.5zM13.7 4.5h3.8v15h-3.8z" />
    </svg>
  );
}
