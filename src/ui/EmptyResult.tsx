import styles from './EmptyResult.module.css';

interface Props {
  readonly text: string;
  /** What the button says that shows all again. */
  readonly label: string;
  readonly onShowAll: () => void;
}

/** Says that nothing of a list answers, and offers all of it again. */
export function EmptyResult({ text, label, onShowAll }: Props) {
  return (
    <div className={styles.nothing}>
      <p>{text}</p>
      <button type="button" className="framed" onClick={onShowAll}>
        {label}
      </button>
    </div>
  );
}
