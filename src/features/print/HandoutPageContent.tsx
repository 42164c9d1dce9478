import type { ReactNode } from 'react';
import type { NumberedPage } from '#core/handout-pages.ts';
import type { Draft } from './draft.ts';
import { HandoutList } from './HandoutList.tsx';
import { SolutionItem, WordItem } from './HandoutListItems.tsx';
import { HandoutNotes } from './HandoutNotes.tsx';
import { HandoutParagraph } from './HandoutParagraph.tsx';
import { HandoutTitle } from './HandoutTitle.tsx';

interface Props {
  readonly draft: Draft;
  readonly credits: ReactNode;
  readonly page: NumberedPage;
  readonly isFirst: boolean;
}

/** What stands on one sheet above its running foot. */
export function HandoutPageContent({ draft: { edition, options }, credits, page, isFirst }: Props) {
  const { languages } = edition;
  const { hasNumbers } = options;
  if (page.kind === 'words') {
    return (
      <HandoutList
        list="words"
        isFirst={page.isFirst}
        columns={page.columns}
        draw={(listed) => <WordItem key={listed.id} listed={listed} languages={languages} hasNumbers={hasNumbers} />}
      />
    );
  }
  if (page.kind === 'solutions') {
    return (
      <HandoutList
        list="solutions"
        isFirst={page.isFirst}
        columns={page.columns}
        draw={(solution) => <SolutionItem key={solution.number} solution={solution} languages={languages} />}
      />
    );
  }
  return (
    <>
      {isFirst && <HandoutTitle edition={edition} credits={credits} />}
      {page.paragraphs.map(({ id, units }) => (
        <HandoutParagraph key={id} edition={edition} options={options} units={units} />
      ))}
      {page.notes[0].length > 0 && <HandoutNotes columns={page.notes} languages={languages} hasNumbers={hasNumbers} />}
    </>
  );
}
