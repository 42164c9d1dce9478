import { type KeyboardEvent, memo, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import { quoteSpans } from '#core/annotations.ts';
import { counterpartOf, type Hit } from '#core/concordance.ts';
import { type Edition, SIDES } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { findUnit } from '#core/selection.ts';
import { shownText } from '#core/shown-text.ts';
import { FilledMessage } from '#ui/FilledMessage.tsx';
import { MarkedText } from '#ui/MarkedText.tsx';
import styles from './HitInContext.module.css';

interface Props {
  readonly edition: Edition;
  readonly hit: Hit;
  /** The number of its sentence. */
  readonly position: number;
  readonly isStop: boolean;
  /** Its place in the list, which it tells. */
  readonly index: number;
  readonly onKeyDown: (event: KeyboardEvent, index: number) => void;
  readonly onOpen: (index: number) => void;
}

/** A hit in its sentence, facing the sentence that answers it, with what answers the hit lit; all of it leads there. It re-renders for its tab stop only. */
export const HitInContext = memo(function HitInContext({
  edition,
  hit,
  position,
  isStop,
  index,
  onKeyDown,
  onOpen,
}: Props) {
  const { t } = useTranslation('search');
  const id = useId();
  const counterpart = useMemo(() => counterpartOf(edition, hit), [edition, hit]);
  const unit = findUnit(edition, hit.unitId);
  if (!unit) return null;
  const phrase = quoteSpans(shownText(edition, unit, hit.side), hit.spans);
  return (
    <li className={styles.hit} dir={directionOf(edition.languages.source)} data-hit={hit.kind}>
      <Link
        className={styles.place}
        href={readAddress(edition.id, unit.id)}
        tabIndex={isStop ? 0 : -1}
        aria-describedby={`${id}source ${id}target`}
        onClick={() => onOpen(index)}
        onKeyDown={(event) => onKeyDown(event, index)}
      >
        <span aria-hidden="true">{position}</span>
        <span className="visually-hidden">
          <FilledMessage
            message={t('place', { skipInterpolation: true })}
            parts={{ position, phrase: <span lang={edition.languages[hit.side]}>{phrase}</span> }}
          />
        </span>
      </Link>
      {SIDES.map((side) => (
        <p
          key={side}
          id={`${id}${side}`}
          className={styles[side]}
          lang={edition.languages[side]}
          dir={directionOf(edition.languages[side])}
        >
          <MarkedText
            text={shownText(edition, unit, side)}
            spans={side === hit.side ? hit.spans : counterpart}
            kind={side === hit.side ? 'hit' : 'answer'}
          />
        </p>
      ))}
    </li>
  );
});
