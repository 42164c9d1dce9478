import { useEffect, useState } from 'react';
import { browserClock } from '#platform/clock.ts';
import { whenIdle } from '#platform/when-idle.ts';
import { useReader } from '#stores/reader.ts';
import { PartBoundary } from '#ui/PartBoundary.tsx';
import { updateNotice } from './lazy-parts.ts';

/** How long a page without a text has the network to itself, in milliseconds. */
const PATIENCE = 4000;

/** Has the site kept for reading without network once the text is there: nothing competes with that for the network. */
export function OfflinePart() {
  const kind = useReader(({ opened }) => opened?.kind);
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (isDue || kind === 'loading' || kind === 'begun') return;
    const begin = (): void => setDue(true);
    return kind === undefined ? browserClock.after(PATIENCE, begin) : whenIdle(begin);
  }, [isDue, kind]);
  return isDue && <PartBoundary part={updateNotice} props={{}} waiting={null} failed={() => null} />;
}
