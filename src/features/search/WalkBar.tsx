import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { searchAddress } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import { focusReading } from '#platform/text-focus.ts';
import { endSearch } from '#stores/search.ts';
import styles from './WalkBar.module.css';

interface Props {
  readonly edition: Edition;
  readonly query: string;
  readonly at: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** Pressed by a key, the button leaves the focus to the text. */
function end(isByKey: boolean): void {
  flushSync(endSearch);
  if (isByKey) focusReading();
}

/** Where one is among the hits, and the ways on, back to their list and out: for those without the keys. */
export function WalkBar({ edition, query, at, total, onStep }: Props) {
  const { t } = useTranslation('search');
  const position = at + 1;
  return (
    <section className={styles.bar} aria-label={t('walk.label')} data-hit-walk>
      <Link
        className={styles.query}
        href={searchAddress(edition.id, query)}
        aria-label={t('walk.back', { query })}
        title={t('walk.back', { query })}
      >
        <bdi>{query}</bdi>
      </Link>
      <span className={styles.position} aria-hidden="true">
        {t('walk.short', { position, total })}
      </span>
      <span className="visually-hidden" role="status">
        {t('walk.position', { position, total })}
      </span>
      <button
        type="button"
        className={styles.step}
        aria-label={t('walk.previous')}
        aria-keyshortcuts="Shift+G"
        onClick={() => onStep(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={t('walk.next')}
        aria-keyshortcuts="G"
        onClick={() => onStep(1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={t('walk.end')}
        onClick={(event) => end(event.detail === 0)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </section>
  );
}
