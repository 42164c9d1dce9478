import { useTranslation } from 'react-i18next';
import type { Item } from '#core/vocabulary/item.ts';
import { meaningsOf } from '#core/vocabulary/meaning.ts';
import styles from './Meanings.module.css';

interface Props {
  readonly item: Item;
  /** Whether the word is asked for by its meaning. */
  readonly isQuestion?: boolean;
}

/** What an item means here: in the interface's language first, then in the translation's. */
export function Meanings({ item, isQuestion = false }: Props) {
  const { i18n } = useTranslation();
  return meaningsOf(item, i18n.language).map(({ language, text }) => (
    <p key={language} className={styles.meaning} data-large={isQuestion || undefined} lang={language}>
      <bdi>{text}</bdi>
    </p>
  ));
}
