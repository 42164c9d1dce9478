import { Link } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import { directionOf } from '#core/languages/direction.ts';
import { setQuotes } from '#core/typography.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import styles from './ItemSentence.module.css';

/** The sentence that an item was met in, with its words marked, the translation, and the way to its place. */
export function ItemSentence({ item: { id, kind, lemma, context, languages } }: { readonly item: Item }) {
  const { source, target } = languages;
  if (!context) return null;
  const { place } = context;
  return (
    <div className={styles.context}>
      {/* A sentence stands there already, and its translation as its meaning. */}
      {kind !== 'sentence' && (
        <>
          <p className={styles.source} lang={source} dir={directionOf(source)}>
            <MarkedText text={context.source} spans={context.words} kind="example" />
          </p>
          {context.target !== '' && (
            <p className={styles.target} lang={target} dir={directionOf(target)}>
              {context.target}
            </p>
          )}
        </>
      )}
      {place && (
        <p dir={kind === 'sentence' ? undefined : directionOf(source)}>
          <Link href={readAddress(place.edition, place.unit)} className={styles.place} data-place={id}>
            <span lang={source} dir={directionOf(source)}>
              {setQuotes(place.title.source, source)}
            </span>
            <span className="visually-hidden" lang={source}>
              {' '}
              – {lemma}
            </span>
          </Link>
        </p>
      )}
    </div>
  );
}
