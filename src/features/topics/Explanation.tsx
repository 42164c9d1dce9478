import styles from './Explanation.module.css';

interface Props {
  /** A message in which examples stand between `<ex>` and `</ex>`. */
  readonly text: string;
  /** The language of the examples. */
  readonly language: string;
}

/** An explanation in the interface language, with examples in the language that is explained. */
export function Explanation({ text, language }: Props) {
  // A split by a group gives text and example in turns.
  const pieces = text.split(/<ex>(.*?)<\/ex>/u);
  return (
    <p className={styles.explanation}>
      {pieces.map((piece, index) => {
        const key = `${index} ${piece}`;
        return index % 2 === 0 ? (
          piece
        ) : (
          <i key={key} lang={language} dir="auto">
            {piece}
          </i>
        );
      })}
    </p>
  );
}
