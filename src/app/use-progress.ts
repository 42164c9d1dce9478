import { useEffect } from 'react';
import type { Edition } from '#core/edition.ts';
import { whenIdle } from '#platform/when-idle.ts';
import { editionOf, useReader } from '#stores/reader.ts';

/** Keeps how far an edition is read, once all of it is there and the browser has nothing better to do. */
export function useProgress(edition: Edition): void {
  const isWhole = useReader((state) => editionOf(state) === edition);
  useEffect(() => {
    if (!isWhole) return;
    let stop: (() => void) | null = null;
    let isOver = false;
    const follow = async () => {
      const { followReading } = await import('#stores/reading-progress.ts');
      if (!isOver) stop = followReading(edition);
    };
    // Without it reading goes on; it is fetched again with the next text.
    const callOff = whenIdle(() => void follow().catch(() => {}));
    return () => {
      isOver = true;
      callOff();
      stop?.();
    };
  }, [edition, isWhole]);
}
