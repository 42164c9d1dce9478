import { useEffect, useRef } from 'react';
import { keepsBack } from '#core/ways.ts';
import { measureSection } from '#platform/section-heights.ts';
import { whenIdleOrPrinting } from '#platform/when-idle.ts';
import { SectionText, type SectionTextProps } from './SectionText.tsx';
import { drawStill } from './still-text.ts';

const NONE: ReadonlySet<string> = new Set();

/** The text as it stands, for the browser alone; drawn once the browser has nothing better to do, or prints it. */
export function FarText({ edition, section, way, layout }: SectionTextProps) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<Omit<SectionTextProps, 'edition'>>(null);
  useEffect(() => {
    const { current } = drawn;
    // What else of the edition has come meanwhile is nothing to it.
    if (current?.section === section && current.way === way && current.layout === layout) return;
    const reading = { currentId: null, revealed: keepsBack(way) ? NONE : null, isFar: true };
    const text = { edition, section, way, layout, reading };
    return whenIdleOrPrinting(() => {
      const { current: there } = place;
      there?.replaceChildren(...drawStill(<SectionText {...text} />));
      drawn.current = { section, way, layout };
      if (there?.parentElement) measureSection(there.parentElement);
    });
  }, [edition, section, way, layout]);
  return <div ref={place} />;
}
