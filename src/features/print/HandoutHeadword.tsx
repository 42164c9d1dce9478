import type { Entry, Languages } from '#core/edition.ts';
import { articleOf, formsOf } from '#core/headword.ts';
import { directionOf } from '#core/languages/direction.ts';
import styles from './HandoutHeadword.module.css';

interface Props {
  readonly entry: Entry;
  readonly languages: Languages;
  readonly hasForms?: boolean;
}

/** A lemma with its article, and its plural or principal parts. */
export function HandoutHeadword({ entry, languages, hasForms = true }: Props) {
  const article = articleOf(entry, languages);
  const forms = hasForms ? formsOf(entry) : [];
  return (
    <span lang={languages.source} dir={directionOf(languages.source)}>
      <b className={styles.lemma}>{article ? `${article} ${entry.lemma}` : entry.lemma}</b>
      {forms.length > 0 && <i className={styles.forms}>, {forms.join(', ')}</i>}
    </span>
  );
}
