import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import type { IndexedEntry } from '#core/glossary-index.ts';
import { articleOf } from '#core/headword.ts';
import { directionOf } from '#core/languages/direction.ts';
import { localizedTexts } from '#core/localized.ts';
import { WithArticle } from '#ui/WithArticle.tsx';
import { AwaitedSentences } from './AwaitedSentences.tsx';
import styles from './DictionaryEntry.module.css';
import { EntryGrammar } from './EntryGrammar.tsx';
import { EntrySentences } from './EntrySentences.tsx';

interface Props {
  readonly edition: Edition;
  readonly indexed: IndexedEntry;
  /** Whether its sentences are there from the first; else they come when the entry is near the screen. */
  readonly isWhole: boolean;
}

/** One headword with its grammar, its meaning and its sentences. It re-renders for another interface language only. */
export const DictionaryEntry = memo(function DictionaryEntry({ edition, indexed, isWhole }: Props) {
  const { t, i18n } = useTranslation('glossary');
  const { id, entry } = indexed;
  const { source, target } = edition.languages;
  const article = articleOf(entry, edition.languages);
  return (
    <article className={styles.entry} data-glossary-entry={id}>
      <div className={styles.head}>
        <div className={styles.line}>
          <h3 className={styles.lemma} lang={source} dir={directionOf(source)}>
            <WithArticle article={article}>{entry.lemma}</WithArticle>
          </h3>
          {entry.ipa && (
            <span className={styles.ipa} aria-hidden="true" lang={`${source}-fonipa`} dir="ltr">
              [{entry.ipa}]
            </span>
          )}
        </div>
        <EntryGrammar entry={entry} language={source} />
        {localizedTexts(entry.meaning, i18n.language, target).map(({ language, text }) => (
          <p key={language} className={styles.meaning}>
            <span lang={language} dir="auto">
              {text}
            </span>
          </p>
        ))}
        {entry.key && <p className={styles.key}>{t('key')}</p>}
      </div>
      {isWhole ? (
        <EntrySentences edition={edition} indexed={indexed} />
      ) : (
        <AwaitedSentences edition={edition} indexed={indexed} />
      )}
    </article>
  );
});
