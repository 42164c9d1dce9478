import { useTranslation } from 'react-i18next';
import type { Languages } from '#core/edition.ts';
import type { Reading } from '#core/lookup.ts';
import { formInWords } from '#core/morphology.ts';
import styles from './Details.module.css';
import { Meaning } from './Meaning.tsx';
import { Parts } from './Parts.tsx';

interface Props {
  readonly reading: Reading;
  readonly languages: Languages;
}

/** The entry in general: its other meanings, why the word has this form, what it asks for, what it is made of. */
export function Details({ reading, languages }: Props) {
  const { t } = useTranslation(['gloss', 'grammar', 'common']);
  const { gloss, entry } = reading;
  const comma = `${t('common:comma')} `;
  const form = formInWords(gloss.form, (feature) => t(`grammar:feature.${feature}`), comma);
  return (
    <dl className={styles.details}>
      {gloss.sense && (
        <>
          <dt>{t('gloss:general')}</dt>
          <dd>
            <Meaning texts={entry.meaning} target={languages.target} />
          </dd>
        </>
      )}
      {form && (
        <>
          <dt>{t('gloss:form')}</dt>
          <dd>{form}</dd>
        </>
      )}
      {entry.governs && (
        <>
          <dt>{t('gloss:pattern')}</dt>
          <dd>
            {entry.governs.map(({ preposition, case: grammaticalCase }, index) => (
              <span key={`${preposition} ${grammaticalCase}`}>
                {index > 0 && comma}
                {preposition && (
                  <>
                    <i lang={languages.source} dir="auto">
                      {preposition}
                    </i>
                    {' + '}
                  </>
                )}
                {t(`grammar:feature.Case.${grammaticalCase}`)}
              </span>
            ))}
          </dd>
        </>
      )}
      {entry.parts && (
        <>
          <dt>{t('gloss:parts')}</dt>
          <dd>
            <Parts parts={entry.parts} languages={languages} />
          </dd>
        </>
      )}
    </dl>
  );
}
