import type { Edition } from '#core/edition.ts';
import { WaysMenu } from '#features/settings/WaysMenu.tsx';
import { useWay } from './use-way.ts';

/** What a reader does with the text: the way to read it. */
export function ReadingTools({ edition: _edition }: { readonly edition: Edition }) {
  const { way, isNarrow } = useWay();
  return <WaysMenu way={way} isNarrow={isNarrow} />;
}
