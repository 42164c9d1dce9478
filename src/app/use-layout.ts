import { type Layout, stackQuery } from '#core/layout.ts';
import { useSettings } from '#stores/settings.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';

/** The layout that fits the width of the page at the reader's text size. */
export function useLayout(): Layout {
  const textSize = useSettings((settings) => settings.textSize);
  return useMediaQuery(stackQuery(textSize)) ? 'stack' : 'columns';
}
