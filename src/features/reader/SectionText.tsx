import type { Edition } from '#core/edition.ts';
import type { Section } from '#core/sections.ts';
import type { Layout, Way } from '#core/ways.ts';
import { ParagraphColumns } from './ParagraphColumns.tsx';
import { ParagraphSource } from './ParagraphSource.tsx';
import { ParagraphStack } from './ParagraphStack.tsx';
import type { ReadingState } from './unit-props.ts';

export interface SectionTextProps {
  readonly edition: Edition;
  readonly section: Section;
  readonly way: Way;
  readonly layout: Layout;
}

const PARAGRAPHS = {
  columns: ParagraphColumns,
  stack: ParagraphStack,
  interlinear: ParagraphStack,
  source: ParagraphSource,
} as const satisfies Record<Layout, unknown>;

/** The paragraphs of a section, set in one of the ways to read. */
export function SectionText(props: SectionTextProps & { readonly reading: ReadingState }) {
  const { edition, section, way, layout, reading } = props;
  const Paragraph = PARAGRAPHS[layout];
  return section.paragraphs.map((paragraph) => (
    <Paragraph key={paragraph.id} edition={edition} paragraph={paragraph} way={way} reading={reading} />
  ));
}
