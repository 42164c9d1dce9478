import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/languages/direction.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import styles from './SourceSentence.module.css';

interface Props {
  readonly item: Item;
  /** Whether the item's words are marked, or left out. */
  readonly marks: 'words' | 'gaps';
}

/** The sentence in which an item was met, as the text had it. */
export function SourceSentence({ item, marks }: Props) {
  const { t } = useTranslation('review');
  const { context, kind, languages } = item;
  if (!context) return null;
  const { source, words } = context;
  return (
    <p className={styles.sentence} lang={languages.source} dir={directionOf(languages.source)}>
      {marks === 'words' && <MarkedText text={source} spans={kind === 'sentence' ? [] : words} kind="example" />}
      {marks === 'gaps' &&
        words.map(({ start }, index) => [
          source.slice(words[index - 1]?.end ?? 0, start),
          <span key={start} className={styles.gap} role="img" aria-label={t('gap')} />,
        ])}
      {marks === 'gaps' && source.slice(words.at(-1)?.end ?? 0)}
    </p>
  );
}
