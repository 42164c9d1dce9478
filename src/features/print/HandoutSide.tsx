import type { Edition, Side } from '#core/edition.ts';
import type { HandoutUnit } from '#core/handout.ts';
import { directionOf } from '#core/languages/direction.ts';
import { shownText } from '#core/shown-text.ts';
import { HandoutRuns } from './HandoutRuns.tsx';

interface Props {
  readonly edition: Edition;
  readonly side: Side;
  readonly units: readonly HandoutUnit[];
}

/** One side of some sentences that run on. */
export function HandoutSide({ edition, side, units }: Props) {
  const lang = edition.languages[side];
  const dir = directionOf(lang);
  return (
    <p lang={lang} dir={dir}>
      {units.map(({ unit, number, runs }, index) => [
        index > 0 && ' ',
        <span key={unit.id} lang={lang} dir={dir} data-unit={unit.id} data-side={side} data-measured-unit={number}>
          {side === 'source' ? <HandoutRuns runs={runs} /> : shownText(edition, unit, side)}
        </span>,
      ])}
    </p>
  );
}
