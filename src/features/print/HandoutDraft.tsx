import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { HandoutMeasures } from '#core/handout-pages.ts';
import type { Draft } from './draft.ts';
import styles from './HandoutDraft.module.css';
import { HandoutList, HandoutListHeading } from './HandoutList.tsx';
import { SolutionItem, WordItem } from './HandoutListItems.tsx';
import { HandoutNotes } from './HandoutNotes.tsx';
import { HandoutParagraph } from './HandoutParagraph.tsx';
import { HandoutTitle } from './HandoutTitle.tsx';
import { measureHandout } from './measure-handout.ts';
import { Sheet } from './Sheet.tsx';

interface Props {
  readonly draft: Draft;
  readonly credits: ReactNode;
  readonly onMeasured: (measures: HandoutMeasures) => void;
}

/** Sets a hand-out out of sight on one endless sheet, and tells how high each of its parts is. */
export function HandoutDraft({ draft, credits, onMeasured }: Props) {
  const drawn = useRef<HTMLDivElement>(null);
  const { edition, options, text, words } = draft;
  const { languages } = edition;
  const units = text.paragraphs.flatMap((paragraph) => paragraph.units);
  const notes = units.flatMap((unit) => unit.notes);
  const lists = { languages, hasNumbers: options.hasNumbers };

  // Whoever draws it takes it away once it is measured.
  useLayoutEffect(() => {
    if (!drawn.current) return;
    onMeasured(
      measureHandout(
        drawn.current,
        units.map((unit) => unit.notes.length),
      ),
    );
  });

  return (
    <div ref={drawn} className={styles.draft} aria-hidden="true" data-draft>
      <Sheet edition={edition} options={options}>
        <div className={styles.room} data-measured="room" />
      </Sheet>
      <Sheet edition={edition} options={options}>
        <div data-measured="title">
          <HandoutTitle edition={edition} credits={credits} />
        </div>
        <div data-measured="flow">
          {text.paragraphs.map((paragraph) => (
            <HandoutParagraph key={paragraph.id} edition={edition} options={options} units={paragraph.units} />
          ))}
        </div>
        <div data-measured="notes-frame">
          <HandoutNotes columns={[[], []]} {...lists} />
        </div>
        <HandoutNotes columns={[notes, []]} {...lists} />
        <div data-measured="list-heading">
          <HandoutListHeading list="words" />
        </div>
        <HandoutList
          list="words"
          isFirst={false}
          columns={[words, []]}
          draw={(listed) => <WordItem key={listed.id} listed={listed} {...lists} />}
        />
        <HandoutList
          list="solutions"
          isFirst={false}
          columns={[text.solutions, []]}
          draw={(solution) => <SolutionItem key={solution.number} solution={solution} languages={languages} />}
        />
      </Sheet>
    </div>
  );
}
