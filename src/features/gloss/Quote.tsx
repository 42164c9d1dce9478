import styles from './Quote.module.css';

interface Props {
  readonly language: string;
  readonly children: string;
}

/** What is explained, as it stands in the sentence. */
export function Quote({ language, children }: Props) {
  return (
    <p className={styles.quote}>
      <bdi lang={language}>{children}</bdi>
    </p>
  );
}
