import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { articleOf } from '#core/headword.ts';
import { directionOf } from '#core/languages/direction.ts';
import type { Item } from '#core/vocabulary/item.ts';
import type { Standing } from '#core/vocabulary/item-order.ts';
import { meaningsOf } from '#core/vocabulary/meaning.ts';
import { Icon } from '#ui/Icon.tsx';
import { WithArticle } from '#ui/WithArticle.tsx';
import { ItemSentence } from './ItemSentence.tsx';
import { useItemFacts } from './use-item-facts.ts';
import styles from './WordEntry.module.css';

const PENCIL = 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM13.8 6.7l3.5 3.5';

interface Props {
  readonly item: Item;
  readonly standing: Standing | undefined;
  readonly isSelected: boolean;
  /** When the page was opened, in milliseconds since 1970. */
  readonly now: number;
  readonly onToggle: (id: string, isRange: boolean) => void;
  readonly onEdit: (item: Item) => void;
}

/** Something that was saved, set like an entry of a dictionary: the word, its meaning there, and its sentence. */
export const WordEntry = memo(function WordEntry({ item, standing, isSelected, now, onToggle, onEdit }: Props) {
  const { t, i18n } = useTranslation('wordlist');
  const facts = useItemFacts(item, standing, now);
  const { id, kind, lemma, languages, entry, remark, tags } = item;
  const article = entry && articleOf(entry, languages);
  const isOwn = item.ownMeaning !== undefined;
  return (
    <li className={styles.entry} data-item={id} data-kind={kind} data-selected={isSelected || undefined}>
      <label className={styles.pick}>
        <input
          type="checkbox"
          aria-label={lemma}
          lang={languages.source}
          checked={isSelected}
          onChange={({ nativeEvent }) => onToggle(id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
        />
      </label>
      <div className={styles.head}>
        <h3 className={styles.lemma} lang={languages.source} dir={directionOf(languages.source)} data-kind={kind}>
          <WithArticle article={article}>{lemma}</WithArticle>
        </h3>
        {meaningsOf(item, i18n.language).map(({ language, text }) => (
          <p key={language} className={styles.meaning} lang={isOwn ? undefined : language} dir="auto">
            {text}
          </p>
        ))}
        {remark !== undefined && (
          <p className={styles.remark} dir="auto">
            {remark}
          </p>
        )}
        <p className={styles.facts}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {tags.map((tag) => (
            <bdi key={tag} className={styles.tag}>
              {tag}
            </bdi>
          ))}
        </p>
      </div>
      <ItemSentence item={item} />
      <button
        type="button"
        className={styles.edit}
        aria-label={t('editOf', { lemma })}
        title={t('editOf', { lemma })}
        aria-haspopup="dialog"
        onClick={() => onEdit(item)}
      >
        <Icon path={PENCIL} />
      </button>
    </li>
  );
});
