import { useTranslation } from 'react-i18next';
import type { Languages } from '#core/edition.ts';
import type { Lookup } from '#core/lookup.ts';
import { Details } from './Details.tsx';
import styles from './GlossEntry.module.css';
import { Headword } from './Headword.tsx';
import { Meaning } from './Meaning.tsx';
import { Notes } from './Notes.tsx';

interface Props {
  readonly lookup: Extract<Lookup, { kind: 'glossed' }>;
  readonly languages: Languages;
}

/** What a gloss says: the word or phrase, its meaning here and in the expressions round it, its words, then the entry. */
export function GlossEntry({ lookup, languages }: Props) {
  const { t } = useTranslation('gloss');
  const { reading, expressions, words, notes } = lookup;
  return (
    <>
      <Headword reading={reading} languages={languages} />
      <div className={styles.here}>
        <h3 className={styles.label}>{t('here')}</h3>
        <div data-glance>
          <Meaning texts={reading.gloss.sense ?? reading.entry.meaning} target={languages.target} />
        </div>
        {expressions.map(({ gloss, entry, quote }) => (
          <div key={`${gloss.entry} ${quote}`} className={styles.expression}>
            <h3 className={styles.label}>{t('inExpression')}</h3>
            <p className={styles.quote} lang={languages.source} dir="auto">
              {entry.lemma}
            </p>
            <Meaning texts={gloss.sense ?? entry.meaning} target={languages.target} />
          </div>
        ))}
      </div>
      {words.length > 0 && (
        <section className={styles.words}>
          <h3 className={styles.label}>{t('words')}</h3>
          <dl>
            {words.map(({ gloss, entry, quote }) => (
              <div key={`${gloss.entry} ${quote}`}>
                <dt lang={languages.source} dir="auto">
                  {quote}
                </dt>
                <dd>
                  <Meaning texts={gloss.sense ?? entry.meaning} target={languages.target} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Details reading={reading} languages={languages} />
      <Notes notes={notes} target={languages.target} />
    </>
  );
}
