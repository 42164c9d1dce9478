import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition, Unit } from '#core/edition.ts';
import type { Lookup, Reading } from '#core/lookup.ts';
import { Details } from './Details.tsx';
import styles from './GlossEntry.module.css';
import { Headword } from './Headword.tsx';
import { Meaning } from './Meaning.tsx';
import { Notes } from './Notes.tsx';
import { SaveButton } from './SaveButton.tsx';

interface Props {
  readonly edition: Edition;
  readonly unit: Unit;
  readonly lookup: Extract<Lookup, { kind: 'glossed' }>;
  /** How it is saved. */
  readonly saved: ReactNode;
}

/** What a gloss says: the word or phrase, its meaning here and in the expressions round it, its words, then the entry. */
export function GlossEntry({ edition, unit, lookup, saved }: Props) {
  const { t } = useTranslation('gloss');
  const { languages } = edition;
  const { reading, expressions, words, notes } = lookup;
  return (
    <>
      <Headword reading={reading} languages={languages} />
      <div className={styles.here}>
        <h3 className={styles.label}>{t('here')}</h3>
        <div data-glance>
          <Meaning texts={reading.gloss.sense ?? reading.entry.meaning} target={languages.target} />
        </div>
        {expressions.map((expression) => (
          <Expression key={`${expression.gloss.entry} ${expression.quote}`} {...{ edition, unit, expression }} />
        ))}
      </div>
      {saved}
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

interface ExpressionProps extends Pick<Props, 'edition' | 'unit'> {
  readonly expression: Reading;
}

/** A fixed expression round the word: it is saved by itself. */
function Expression({ edition, unit, expression }: ExpressionProps) {
  const { t } = useTranslation('gloss');
  const { gloss, entry } = expression;
  const { languages } = edition;
  return (
    <div className={styles.expression}>
      <div>
        <h3 className={styles.label}>{t('inExpression')}</h3>
        <p className={styles.quote} lang={languages.source} dir="auto">
          {entry.lemma}
        </p>
        <Meaning texts={gloss.sense ?? entry.meaning} target={languages.target} />
      </div>
      <SaveButton
        edition={edition}
        unit={unit}
        saveable={{ kind: 'reading', reading: expression }}
        lemma={entry.lemma}
      />
    </div>
  );
}
