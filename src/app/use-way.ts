import { type Layout, layoutOf, narrowQuery, shownWay, type Way } from '#core/ways.ts';
import { useSettings } from '#stores/settings.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';

/** The reader's way to read, and how it stands on a page of this width at her text size and length of line. */
export function useWay(): { readonly way: Way; readonly layout: Layout; readonly isNarrow: boolean } {
  const textSize = useSettings((settings) => settings.textSize);
  const lineLength = useSettings((settings) => settings.lineLength);
  const chosen = useSettings((settings) => settings.way);
  const isNarrow = useMediaQuery(narrowQuery(textSize, lineLength));
  return { way: shownWay(chosen, isNarrow), layout: layoutOf(chosen, isNarrow), isNarrow };
}
