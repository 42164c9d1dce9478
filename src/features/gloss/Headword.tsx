import { useTranslation } from 'react-i18next';
import type { Languages } from '#core/edition.ts';
import { articleOf, principalParts } from '#core/headword.ts';
import type { Reading } from '#core/lookup.ts';
import { WithArticle } from '#ui/WithArticle.tsx';
import styles from './Headword.module.css';
import { HearButton } from './HearButton.tsx';
import { Quote } from './Quote.tsx';

interface Props {
  readonly reading: Reading;
  readonly languages: Languages;
}

/** The word as it stands, its lemma with the article, how to say it, and its plural or principal parts. */
export function Headword({ reading, languages }: Props) {
  const { t } = useTranslation(['gloss', 'grammar', 'common']);
  const { entry, quote } = reading;
  const article = articleOf(entry, languages);
  const forms = principalParts(entry).join(', ');
  const grammar = [
    entry.separable ? t('gloss:separable') : t(`grammar:pos.${entry.pos}`),
    entry.gender && t(`grammar:feature.Gender.${entry.gender}`),
  ];
  return (
    <div className={styles.headword}>
      {quote !== entry.lemma && <Quote language={languages.source}>{quote}</Quote>}
      <div className={styles.line}>
        <h2 className={styles.lemma} lang={languages.source} dir="auto">
          <WithArticle article={article}>{entry.lemma}</WithArticle>
        </h2>
        <span className={styles.sound}>
          {entry.ipa && (
            <span className={styles.ipa} aria-hidden="true" lang={`${languages.source}-fonipa`} dir="ltr">
              [{entry.ipa}]
            </span>
          )}
          <HearButton text={entry.lemma} language={languages.source} />
        </span>
      </div>
      <p className={styles.grammar}>
        {grammar.filter(Boolean).join(`${t('common:comma')} `)}
        {entry.plural && (
          <>
            {' · '}
            {t('gloss:pluralLabel')}{' '}
            <span className={styles.forms} lang={languages.source} dir="auto">
              {entry.plural}
            </span>
          </>
        )}
        {entry.plural === null && ` · ${t('gloss:noPlural')}`}
        {forms && (
          <>
            {' · '}
            <span className={styles.forms} lang={languages.source} dir="auto">
              {forms}
            </span>
          </>
        )}
      </p>
    </div>
  );
}
