import { useEffect, useRef } from 'react';
import { keepsBack } from '#core/ways.ts';
import { measureSection } from '#platform/section-heights.ts';
import { whenIdle, whenIdleOrPrinting } from '#platform/when-idle.ts';
import { SectionText, type SectionTextProps } from './SectionText.tsx';
import { drawStill } from './still-text.ts';

const NONE: ReadonlySet<string> = new Set();

/** The text as it stands, for the browser alone; drawn once the browser has nothing better to do, or prints it. */
export function FarText({ edition, section, way, layout }: SectionTextProps) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<(Omit<SectionTextProps, 'edition'> & { readonly isMeasured: boolean }) | null>(null);
  useEffect(() => {
    const measure = () => {
      const element = place.current?.parentElement;
      if (element) measureSection(element);
      drawn.current = { section, way, layout, isMeasured: true };
    };
    const { current } = drawn;
    // What else of the edition has come meanwhile is nothing to it.
    if (current?.section === section && current.way === way && current.layout === layout) {
      return current.isMeasured ? undefined : whenIdle(measure);
    }
    const reading = { currentId: null, revealed: keepsBack(way) ? NONE : null, isFar: true };
    const text = { edition, section, way, layout, reading };
    let callOff = whenIdleOrPrinting(() => {
      place.current?.replaceChildren(...drawStill(<SectionText {...text} />));
      drawn.current = { section, way, layout, isMeasured: false };
      callOff = whenIdle(measure);
    });
    return () => callOff();
  }, [edition, section, way, layout]);
  return <div ref={place} />;
}
