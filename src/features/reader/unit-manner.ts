import type { Side } from '#core/edition.ts';
import type { Way } from '#core/ways.ts';

/** How one side of a unit is set: as text, with answers between its lines, or veiled until it is asked for. */
export type Manner = 'plain' | 'interlinear' | 'veiled';

/** How a way to read sets a side. */
export function mannerOf(way: Way, side: Side): Manner {
  if (way === 'interlinear' && side === 'source') return 'interlinear';
  return way === 'veiled' && side === 'target' ? 'veiled' : 'plain';
}
