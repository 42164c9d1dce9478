import { directionOf } from '#core/languages/direction.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import styles from './Translation.module.css';

interface Props {
  readonly item: Item;
  /** Whether what answers the item's words is what is asked for, or what answers it. */
  readonly mark: 'example' | 'answer';
}

/** What the edition has for the sentence in the other language. */
export function Translation({ item, mark }: Props) {
  const { context, kind, languages } = item;
  if (!context || context.target === '') return null;
  return (
    <p className={styles.translation} data-mark={mark} lang={languages.target} dir={directionOf(languages.target)}>
      <MarkedText text={context.target} spans={kind === 'sentence' ? [] : context.link.target} kind={mark} />
    </p>
  );
}
