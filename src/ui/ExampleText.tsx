interface Props {
  /** A message with the words that it gives as examples between `<ex>` and `</ex>`. */
  readonly text: string;
  /** The language of the examples. */
  readonly language: string;
}

/** A message that quotes words of another language; all of it is text, never markup. */
export function ExampleText({ text, language }: Props) {
  // A split by a group gives text and example in turns.
  return text.split(/<ex>(.*?)<\/ex>/su).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const key = `${index} ${piece}`;
    return (
      <i key={key} lang={language} dir="auto">
        {piece}
      </i>
    );
  });
}
