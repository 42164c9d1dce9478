import type { ComponentProps } from 'react';
import type { Edition, Paragraph, Side, Unit } from '#core/edition.ts';
import type { Way } from '#core/ways.ts';
import type { UnitSide } from './UnitSide.tsx';
import { mannerOf } from './unit-manner.ts';

/** What of the reader's doings concerns a stretch of the text. */
export interface ReadingState {
  /** The selected unit, where it is one of the stretch; else null. */
  readonly currentId: string | null;
  /** The units whose translation has been asked for; null where none is kept back. */
  readonly revealed: ReadonlySet<string> | null;
  readonly isFar: boolean;
}

export interface ParagraphProps {
  readonly edition: Edition;
  readonly paragraph: Paragraph;
  readonly way: Way;
  readonly reading: ReadingState;
}

/** What a unit's side needs to know of them: that it changes for two sentences only when another is selected. */
export function unitProps(
  edition: Edition,
  unit: Unit,
  side: Side,
  way: Way,
  { currentId, revealed, isFar }: ReadingState,
): ComponentProps<typeof UnitSide> {
  const manner = mannerOf(way, side);
  const isHidden = manner === 'veiled' && revealed !== null && !revealed.has(unit.id);
  return { edition, unit, side, manner, isCurrent: currentId === unit.id, isHidden, isFar };
}
