import { wantNamespaces } from '#platform/i18n.ts';
import { partOf } from '#ui/PartBoundary.tsx';

// The parts of an edition's apparatus come with their messages, each when it is opened.

export const glossaryView = partOf(async () => {
  const [part] = await Promise.all([
    import('#features/glossary/GlossaryView.tsx'),
    wantNamespaces('glossary', 'gloss', 'grammar'),
  ]);
  return part.GlossaryView;
});

export const topicIndex = partOf(async () => {
  const [part] = await Promise.all([import('#features/topics/TopicIndex.tsx'), wantNamespaces('topics', 'grammar')]);
  return part.TopicIndex;
});

export const concordance = partOf(async () => {
  const [part] = await Promise.all([import('#features/search/Concordance.tsx'), wantNamespaces('search')]);
  return part.Concordance;
});

export const handout = partOf(async () => {
  const [part] = await Promise.all([import('#features/print/Handout.tsx'), wantNamespaces('print')]);
  return part.Handout;
});
