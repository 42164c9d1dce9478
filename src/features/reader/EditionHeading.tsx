import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { formatDate } from '#platform/format-date.ts';
import styles from './EditionHeading.module.css';

/** The edition's titles, where its text comes from, and who stands for the translation. */
export function EditionHeading({ edition }: { readonly edition: Edition }) {
  const { t, i18n } = useTranslation('reader');
  const { languages, title, credit, curation } = edition;
  const date = (iso: string) => formatDate(iso, i18n.language);
  const origin = [
    credit.place ? `${credit.place} (${credit.publisher})` : credit.publisher,
    credit.date && date(credit.date),
    credit.basis && t('basis', { basis: credit.basis }),
  ];
  const reviewers = curation.reviewers.map(({ name, date: signed }) =>
    t('curation.reviewedBy', { name, date: date(signed) }),
  );
  const work = [
    t('curation.translatedBy', { translator: curation.translator }),
    t(`curation.${curation.state}`),
    ...(reviewers.length > 0 ? reviewers : [t('curation.unsigned')]),
    t('curation.updated', { date: date(curation.updated) }),
  ];
  return (
    <header className={styles.heading}>
      <hgroup className={styles.titles}>
        <h1 lang={languages.source} dir={directionOf(languages.source)}>
          {title.source}
        </h1>
        <p lang={languages.target} dir={directionOf(languages.target)}>
          {title.target}
        </p>
      </hgroup>
      <div className={styles.meta}>
        <p data-credit>{origin.filter(Boolean).join(' · ')}</p>
        <p data-curation>{work.join(' · ')}</p>
      </div>
    </header>
  );
}
