import { startTransition, useEffect, useRef, useState } from 'react';
import type { Edition } from '#core/edition.ts';
import type { IndexedEntry } from '#core/glossary-index.ts';
import styles from './AwaitedSentences.module.css';
import { EntrySentences, FEW } from './EntrySentences.tsx';

declare module 'react' {
  interface CSSProperties {
    '--sentences'?: number;
  }
}

/** How far from the screen an entry is near, above and below. */
const NEAR = '100% 0%';

interface Props {
  readonly edition: Edition;
  readonly indexed: IndexedEntry;
}

/** The sentences of an entry of a long glossary: room for them, and themselves when the entry has come near the screen. */
export function AwaitedSentences({ edition, indexed }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (isNear || !room.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) startTransition(() => setIsNear(true));
      },
      { rootMargin: NEAR },
    );
    observer.observe(room.current);
    return () => observer.disconnect();
  }, [isNear]);
  if (isNear) return <EntrySentences edition={edition} indexed={indexed} />;
  const sentences = Math.min(indexed.units.length, FEW);
  return <div ref={room} className={styles.room} style={{ '--sentences': sentences }} />;
}
