import { useTranslation } from 'react-i18next';
import type { Languages, Side } from '#core/edition.ts';
import { isWhole, useReader } from '#stores/reader.ts';
import { FilledMessage } from '#ui/FilledMessage.tsx';
import styles from './Headword.module.css';

interface Props {
  readonly word: string;
  readonly side: Side;
  readonly languages: Languages;
}

/**
 * A word of the translation behind which nothing of the source stands, or one that nobody has explained; of a text whose
 * glossary is still on its way, that.
 */
export function BareWord({ word, side, languages }: Props) {
  const { t } = useTranslation(['gloss', 'common']);
  const hasGlossary = useReader(isWhole);
  return (
    <>
      <h2 className={styles.lemma} lang={languages[side]} dir="auto">
        {word}
      </h2>
      <p>
        {hasGlossary ? (
          <FilledMessage
            message={t(side === 'target' ? 'unanswered' : 'unglossed', { skipInterpolation: true })}
            parts={{ word: <span lang={languages[side]}>{word}</span> }}
          />
        ) : (
          t('common:loading')
        )}
      </p>
    </>
  );
}
