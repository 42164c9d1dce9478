import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import type { EntryGroup } from '#core/glossary-index.ts';
import type { GlossaryOrder } from '#stores/glossary.ts';
import { DictionaryEntry } from './DictionaryEntry.tsx';
import styles from './GlossaryGroup.module.css';

interface Props {
  readonly edition: Edition;
  readonly group: EntryGroup<string | number>;
  readonly kind: GlossaryOrder | 'matches';
  /** The entry whose sentences are drawn from the first, or all entries. */
  readonly placed: string | null;
}

export const groupHeadingId = (heading: string | number | null): string => `glossary-${heading ?? 'rest'}`;

/** The entries under one letter, of one paragraph, or those that were looked for. */
export const GlossaryGroup = memo(function GlossaryGroup({
  edition,
  group: { heading, entries },
  kind,
  placed,
}: Props) {
  const { t } = useTranslation('glossary');
  const headings = {
    alphabetical: heading ?? t('signs'),
    appearance: heading === null ? t('unused') : t('paragraph', { position: heading }),
    matches: t('matches'),
  };
  const isLetter = kind === 'alphabetical' && heading !== null;
  const id = groupHeadingId(heading);
  return (
    <section className={styles.group} aria-labelledby={id} data-kind={kind}>
      <h2
        id={id}
        className={kind === 'matches' ? 'visually-hidden' : styles.heading}
        lang={isLetter ? edition.languages.source : undefined}
        tabIndex={-1}
      >
        {headings[kind]}
      </h2>
      {entries.map((indexed) => (
        <DictionaryEntry
          key={indexed.id}
          edition={edition}
          indexed={indexed}
          isWhole={placed === 'all' || placed === indexed.id}
        />
      ))}
    </section>
  );
});
