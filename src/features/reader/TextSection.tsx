import { memo, useEffect, useRef } from 'react';
import type { Edition } from '#core/edition.ts';
import type { Section } from '#core/sections.ts';
import { keepsBack, type Layout, type Way } from '#core/ways.ts';
import { whenIdleOrPrinting } from '#platform/when-idle.ts';
import { selectedUnitId, useReader } from '#stores/reader.ts';
import { ParagraphColumns } from './ParagraphColumns.tsx';
import { ParagraphSource } from './ParagraphSource.tsx';
import { ParagraphStack } from './ParagraphStack.tsx';
import { drawStill } from './still-text.ts';
import styles from './TextSection.module.css';
import type { ReadingState } from './unit-props.ts';
import { useIsNear } from './use-is-near.ts';

declare module 'react' {
  interface CSSProperties {
    '--section-length'?: number;
  }
}

interface Props {
  readonly edition: Edition;
  readonly section: Section;
  readonly way: Way;
  readonly layout: Layout;
  /** Whether it is seen first. */
  readonly isFirst: boolean;
  /** Whether it is the whole text. */
  readonly isOnly: boolean;
}

const PARAGRAPHS = {
  columns: ParagraphColumns,
  stack: ParagraphStack,
  interlinear: ParagraphStack,
  source: ParagraphSource,
} as const satisfies Record<Layout, unknown>;

/**
 * A stretch of the text. Of a long text the browser sets only what is in view; the rest is there as plain text, to be
 * found, marked and printed, and comes to life when the eye comes near.
 */
export const TextSection = memo(function TextSection({ isFirst, isOnly, ...text }: Props) {
  const { section } = text;
  const element = useRef<HTMLDivElement>(null);
  const hasBeenNear = useIsNear(element, isFirst);
  const currentId = useReader((state) => {
    const selected = selectedUnitId(state);
    return selected !== null && section.unitIds.has(selected) ? selected : null;
  });
  const isNear = hasBeenNear || currentId !== null;
  return (
    <div
      ref={element}
      className={isOnly ? undefined : styles.section}
      style={{ '--section-length': section.length }}
      data-section
    >
      {isNear ? <NearText {...text} currentId={currentId} /> : <FarText {...text} />}
    </div>
  );
});

type TextProps = Pick<Props, 'edition' | 'section' | 'way' | 'layout'>;

function NearText({ currentId, ...text }: TextProps & Pick<ReadingState, 'currentId'>) {
  const revealed = useReader((state) => (keepsBack(text.way) ? state.revealed : null));
  return <Paragraphs {...text} reading={{ currentId, revealed, isFar: false }} />;
}

const NONE: ReadonlySet<string> = new Set();

/** The text as it stands, for the browser alone; drawn once the browser has nothing better to do, or prints it. */
function FarText({ edition, section, way, layout }: TextProps) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<Omit<TextProps, 'edition'>>(null);
  useEffect(() => {
    const { current } = drawn;
    // What else of the edition has come meanwhile is nothing to it.
    if (current?.section === section && current.way === way && current.layout === layout) return;
    const reading = { currentId: null, revealed: keepsBack(way) ? NONE : null, isFar: true };
    const text = { edition, section, way, layout, reading };
    return whenIdleOrPrinting(() => {
      place.current?.replaceChildren(...drawStill(<Paragraphs {...text} />));
      drawn.current = { section, way, layout };
    });
  }, [edition, section, way, layout]);
  return <div ref={place} />;
}

function Paragraphs({ edition, section, way, layout, reading }: TextProps & { readonly reading: ReadingState }) {
  const Paragraph = PARAGRAPHS[layout];
  return section.paragraphs.map((paragraph) => (
    <Paragraph key={paragraph.id} edition={edition} paragraph={paragraph} way={way} reading={reading} />
  ));
}
