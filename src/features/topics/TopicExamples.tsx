import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { localizedTexts } from '#core/localized.ts';
import { noteKey } from '#core/note-marks.ts';
import { shownText } from '#core/shown-text.ts';
import type { TopicExample } from '#core/topic-index.ts';
import { placeKept } from '#platform/place-kept.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import { MoreButton } from '#ui/MoreButton.tsx';
import styles from './TopicExamples.module.css';

interface Props {
  readonly edition: Edition;
  readonly examples: readonly TopicExample[];
}

/** So many examples stand under a topic at first: more than an article has. A book has hundreds. */
export const FEW = 24;

/** Where an example can be come back to: platform/place-kept.ts. */
const placeOf = ({ unit, spans }: TopicExample): string => `${unit.id} ${noteKey({ spans })}`;

/** The phrases that show a topic, each marked in its sentence, which leads to its place, with what its note says. */
export function TopicExamples({ edition, examples }: Props) {
  const { t, i18n } = useTranslation('topics');
  const { source, target } = edition.languages;
  const list = useRef<HTMLOListElement>(null);
  const [count, setCount] = useState(() => {
    const place = placeKept()?.id;
    return Math.max(FEW, examples.findIndex((example) => placeOf(example) === place) + 1);
  });
  return (
    <>
      <ol ref={list} className={styles.examples}>
        {examples.slice(0, count).map((example) => {
          const { unit, position, spans, note } = example;
          const [text] = localizedTexts(note.text, i18n.language, target);
          const key = placeOf(example);
          return (
            <li key={key}>
              <Link href={readAddress(edition.id, unit.id)} className={styles.sentence} data-place={key}>
                <span className={styles.position}>{t('sentence', { position })}</span>
                <span className={styles.text} lang={source} dir={directionOf(source)}>
                  <MarkedText text={shownText(edition, unit, 'source')} spans={spans} kind="example" />
                </span>
              </Link>
              {text && (
                <p className={styles.note} lang={text.language} dir="auto">
                  {text.text}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {examples.length > count && (
        <MoreButton
          label={t('more', { count: examples.length - count })}
          list={list}
          count={count}
          onMore={() => setCount(count + FEW)}
        />
      )}
    </>
  );
}
