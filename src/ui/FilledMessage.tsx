import { Fragment, type ReactNode } from 'react';

interface Props {
  /** A message with its placeholders still in it: `“{{phrase}}” is answered by …`. */
  readonly message: string;
  /** What stands for each placeholder: an element, so that a foreign phrase can carry its language. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A message whose placeholders are filled with elements; all of it is text, never markup. */
export function FilledMessage({ message, parts }: Props) {
  // A split by a group gives text and placeholder in turns.
  return message.split(/\{\{(\w+)\}\}/).map((piece, index) => {
    const key = `${index} ${piece}`;
    return <Fragment key={key}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>;
  });
}
