import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { localizedTexts } from '#core/localized.ts';
import { setQuotes } from '#core/typography.ts';
import { formatDate } from '#platform/format-date.ts';
import { FilledMessage } from '#ui/FilledMessage.tsx';
import styles from './EditionCredits.module.css';

interface Props {
  readonly edition: Edition;
}

/** Where the text comes from. */
function Credit({ edition: { credit, languages } }: Props) {
  const { t, i18n } = useTranslation('reader');
  return (
    <p className={styles.line} dir={directionOf(i18n.language)} data-credit>
      <span dir="auto">{credit.place ? `${credit.place} (${credit.publisher})` : credit.publisher}</span>{' '}
      {credit.date && <span>{formatDate(credit.date, i18n.language)}</span>}{' '}
      {credit.basis && (
        <span>
          <FilledMessage
            message={t('basis', { skipInterpolation: true })}
            parts={{ basis: <span lang={languages.source}>{setQuotes(credit.basis, languages.source)}</span> }}
          />
        </span>
      )}
    </p>
  );
}

/** Who stands for the translation, as far as anybody does. */
function Curation({ edition: { curation, languages } }: Props) {
  const { t, i18n } = useTranslation('reader');
  const { translator, statement, reviewers, state, updated } = curation;
  const date = (iso: string) => formatDate(iso, i18n.language);
  const [said] = localizedTexts(statement ?? {}, i18n.language, languages.target);
  return (
    <p className={styles.line} dir={directionOf(i18n.language)} data-curation>
      <span>{t('curation.translatedBy', { translator })}</span>{' '}
      <span>
        {said ? (
          <span lang={said.language} dir={directionOf(said.language)}>
            {said.text}
          </span>
        ) : (
          t(`curation.${state}`)
        )}
      </span>{' '}
      {reviewers.map(({ name, date: signed }) => (
        <span key={name}>{t('curation.reviewedBy', { name, date: date(signed) })}</span>
      ))}
      {reviewers.length === 0 && <span>{t('curation.unsigned')}</span>}{' '}
      <span>{t('curation.updated', { date: date(updated) })}</span>
    </p>
  );
}

/** Where an edition comes from and who stands for it, each a line of its own. */
export function EditionCredits({ edition }: Props) {
  return (
    <>
      <Credit edition={edition} />
      <Curation edition={edition} />
    </>
  );
}
