import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#core/edition.ts';
import { principalParts } from '#core/headword.ts';
import { directionOf } from '#core/languages/direction.ts';
import styles from './EntryGrammar.module.css';

interface Props {
  readonly entry: Entry;
  /** The language of the entry. */
  readonly language: string;
}

/** What a dictionary sets small behind a headword: part of speech, plural or principal parts, what it goes with, its parts. */
export function EntryGrammar({ entry, language }: Props) {
  const { t } = useTranslation(['gloss', 'grammar', 'common']);
  const quoted = (text: string): ReactNode => (
    <span className={styles.form} lang={language} dir={directionOf(language)}>
      {text}
    </span>
  );
  const gender = entry.gender && `${t('common:comma')} ${t(`grammar:feature.Gender.${entry.gender}`)}`;
  const forms = principalParts(entry);
  const statements: readonly (readonly [name: string, statement: ReactNode])[] = [
    ['pos', `${entry.separable ? t('gloss:separable') : t(`grammar:pos.${entry.pos}`)}${gender ?? ''}`],
    ...(entry.plural
      ? [
          [
            'plural',
            <>
              {t('gloss:pluralLabel')} {quoted(entry.plural)}
            </>,
          ] as const,
        ]
      : []),
    ...(entry.plural === null ? [['plural', t('gloss:noPlural')] as const] : []),
    ...(forms.length > 0 ? [['forms', quoted(forms.join(', '))] as const] : []),
    ...(entry.governs ?? []).map(
      ({ preposition, case: grammaticalCase }) =>
        [
          `governs ${preposition} ${grammaticalCase}`,
          <>
            {preposition && <>{quoted(preposition)} </>}+ {t(`grammar:feature.Case.${grammaticalCase}`)}
          </>,
        ] as const,
    ),
    ...(entry.parts
      ? [
          [
            'parts',
            quoted(entry.parts.map((part) => ('linking' in part ? part.linking : part.text)).join(' + ')),
          ] as const,
        ]
      : []),
  ];
  return (
    <p className={styles.grammar}>
      {statements.map(([name, statement], index) => (
        <Fragment key={name}>
          {index > 0 && ' · '}
          {statement}
        </Fragment>
      ))}
    </p>
  );
}
