import type { ApparatusPart } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import { EditionCredits } from '#features/reader/EditionCredits.tsx';
import { concordance, glossaryView, handout, topicIndex } from '../apparatus-parts.ts';
import { LazyPart } from '../LazyPart.tsx';
import { ApparatusPage } from './ApparatusPage.tsx';

interface Props {
  readonly editionId: string;
  readonly part: ApparatusPart;
  /** The topic that the address names. */
  readonly topic: string | null;
}

/** The parts of an edition's apparatus, each on a page of its own. */
export function ApparatusPages({ editionId, part, topic }: Props) {
  return (
    <ApparatusPage editionId={editionId} part={part}>
      {(edition) => <ApparatusContent edition={edition} part={part} topic={topic} />}
    </ApparatusPage>
  );
}

function ApparatusContent({ edition, part, topic }: Omit<Props, 'editionId'> & { readonly edition: Edition }) {
  switch (part) {
    case 'glossary':
      return <LazyPart part={glossaryView} props={{ edition }} />;
    case 'grammar':
      return <LazyPart part={topicIndex} props={{ edition, topic }} />;
    case 'search':
      return <LazyPart part={concordance} props={{ edition }} />;
    case 'print':
      return <LazyPart part={handout} props={{ edition, credits: <EditionCredits edition={edition} /> }} />;
  }
}
