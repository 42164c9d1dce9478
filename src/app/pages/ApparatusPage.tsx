import { type ReactNode, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type ApparatusPart, readAddress } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { setQuotes } from '#core/typography.ts';
import { beginAtTop, keepPlaceOf } from '#platform/place-kept.ts';
import { OpenedEdition } from '../OpenedEdition.tsx';
import { usePageTitle } from '../use-page-title.ts';
import styles from './ApparatusPage.module.css';

interface Props {
  readonly editionId: string;
  readonly part: ApparatusPart;
  /** The part itself, once the edition is there. */
  readonly children: (edition: Edition) => ReactNode;
}

/** A part of an edition's apparatus on a page of its own: glossary, grammar, search, hand-out. */
export function ApparatusPage({ editionId, part, children }: Props) {
  return (
    <OpenedEdition editionId={editionId}>
      {(edition) => (
        <Opened key={part} edition={edition} part={part}>
          {children(edition)}
        </Opened>
      )}
    </OpenedEdition>
  );
}

interface OpenedProps {
  readonly edition: Edition;
  readonly part: ApparatusPart;
  readonly children: ReactNode;
}

function Opened({ edition, part, children }: OpenedProps) {
  const { t } = useTranslation();
  const { source } = edition.languages;
  const title = setQuotes(edition.title.source, source);
  // A part that was left by a link of its own leads back to that; see platform/place-kept.ts.
  useLayoutEffect(beginAtTop, []);
  usePageTitle(`${t(`apparatus.${part}`)} – ${title}`);
  return (
    <div className={styles.page} data-apparatus={part}>
      <header className={styles.heading}>
        <h1 tabIndex={-1}>{t(`apparatus.${part}`)}</h1>
        <p>
          <Link href={readAddress(edition.id, null)} lang={source} dir={directionOf(source)}>
            {title}
          </Link>
        </p>
      </header>
      <div onClickCapture={({ target }) => keepPlaceOf(target)}>{children}</div>
    </div>
  );
}
