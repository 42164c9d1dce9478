import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import type { Edition, Languages } from '#core/edition.ts';
import type { EntrySentence } from '#core/glossary-index.ts';
import { directionOf } from '#core/languages/direction.ts';
import { localizedTexts } from '#core/localized.ts';
import { formInWords } from '#core/morphology.ts';
import { shownText } from '#core/shown-text.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import { placeId } from './place-ids.ts';
import styles from './SentenceLink.module.css';

interface Props {
  readonly edition: Edition;
  readonly entryId: string;
  readonly sentence: EntrySentence;
}

/** A sentence with the entry marked in it, which leads to its place in the text; under it what answers it. */
export function SentenceLink({ edition, entryId, sentence: { unit, position, spans, readings } }: Props) {
  const { t } = useTranslation('glossary');
  const { source, target } = edition.languages;
  return (
    <>
      <Link href={readAddress(edition.id, unit.id)} className={styles.sentence} data-place={placeId(entryId, unit.id)}>
        <span className={styles.position} aria-hidden="true">
          {position}
        </span>
        <span className="visually-hidden">{t('sentence', { position })}</span>{' '}
        <span className={styles.source} lang={source} dir={directionOf(source)}>
          <MarkedText text={shownText(edition, unit, 'source')} spans={spans} kind="example" />
        </span>
      </Link>
      <p className={styles.translation} lang={target} dir={directionOf(target)}>
        {shownText(edition, unit, 'target')}
      </p>
      {readings.map((reading) => (
        <ReadingHere
          key={`${reading.quote} ${reading.gloss.form} ${JSON.stringify(reading.gloss.sense)}`}
          reading={reading}
          languages={edition.languages}
          isNamed={readings.length > 1}
        />
      ))}
    </>
  );
}

interface ReadingHereProps {
  readonly reading: EntrySentence['readings'][number];
  readonly languages: Languages;
  /** Whether it has to be said which of the words marked this is about. */
  readonly isNamed: boolean;
}

/** The meaning and the form that an entry has in a sentence, where there is something to say of them. */
function ReadingHere({ reading: { quote, gloss }, languages, isNamed }: ReadingHereProps) {
  const { t, i18n } = useTranslation(['glossary', 'grammar', 'common']);
  const senses = gloss.sense ? localizedTexts(gloss.sense, i18n.language, languages.target) : [];
  const form = formInWords(gloss.form, (feature) => t(`grammar:feature.${feature}`), `${t('common:comma')} `);
  if (senses.length === 0 && form === '') return null;
  return (
    <p className={styles.here}>
      <span dir={i18n.dir()}>
        {isNamed && (
          <>
            <i lang={languages.source} dir={directionOf(languages.source)}>
              {quote}
            </i>{' '}
          </>
        )}
        {senses.length > 0 && `${t('glossary:here')} `}
        {senses.map(({ language, text }, index) => (
          <span key={language} className={styles.sense} lang={language} dir="auto">
            {index > 0 ? ` / ${text}` : text}
          </span>
        ))}
        {senses.length > 0 && form && ' · '}
        {form}
      </span>
    </p>
  );
}
