import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import { SIDES } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import type { ShelfItem } from '#core/library.ts';
import { setQuotes } from '#core/typography.ts';
import { formatAgo, formatSize } from '#platform/format-amounts.ts';
import { languageIn } from '#platform/i18n.ts';
import { OwnEditionTools } from './OwnEditionTools.tsx';
import styles from './ShelfEntry.module.css';

declare module 'react' {
  interface CSSProperties {
    '--share'?: number;
  }
}

interface Props {
  readonly item: ShelfItem;
  /** Whether it is kept for this visit only. */
  readonly isPassing: boolean;
  readonly now: number;
}

/** What stands under a title: the languages, when it was read, and what is to be said of one's own. */
function useFacts({ item, isPassing, now }: Props): readonly string[] {
  const { t, i18n } = useTranslation('library');
  const { language } = i18n;
  const [source, target] = SIDES.map((side) => languageIn(item.languages[side], language));
  return [
    t('languages', { source, target }),
    ...(item.reading ? [formatAgo(item.reading.usedAt, now, language)] : []),
    ...(item.kept ? [t('own'), formatSize(item.kept.size, language)] : []),
    ...(isPassing ? [t('passing')] : []),
  ];
}

/**
 * A text, as a line of a table of contents; its rule shows how far it has been read. While one looks for another among
 * hundreds, it isn't drawn anew.
 */
export const ShelfEntry = memo(function ShelfEntry(props: Props) {
  const { item } = props;
  const { id, title, languages, kept, reading } = item;
  const { t } = useTranslation('library');
  const facts = useFacts(props);
  return (
    <li className={styles.entry} data-edition={id}>
      <div className={styles.line}>
        <Link href={readAddress(id, reading?.unit ?? null)} className={styles.title} data-place={id}>
          {SIDES.map((side) => (
            <Fragment key={side}>
              <span lang={languages[side]} dir={directionOf(languages[side])} className={styles[side]}>
                {setQuotes(title[side], languages[side])}
              </span>{' '}
            </Fragment>
          ))}
        </Link>
        <span className={styles.leader} aria-hidden="true" />
        <span className={styles.share}>{reading ? t('share', { share: reading.share }) : t('unread')}</span>
      </div>
      <div className={styles.below}>
        <p className={styles.facts}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        <div className={styles.tools}>
          {reading?.unit != null && (
            <Link href={readAddress(id, null)} className={styles.tool}>
              {t('fromStart')}
            </Link>
          )}
          {kept && <OwnEditionTools edition={kept} />}
        </div>
      </div>
      <span className={styles.bar} style={{ '--share': reading?.share ?? 0 }} aria-hidden="true" />
    </li>
  );
});
