import { wantNamespaces } from '#platform/i18n.ts';
import { partOf } from '#ui/PartBoundary.tsx';

// What the first sentence doesn't need comes when it is used, with its messages.

export const glossPart = partOf(async () => {
  const [part] = await Promise.all([import('#features/gloss/Gloss.tsx'), wantNamespaces('gloss', 'grammar', 'topics')]);
  return part.Gloss;
});

export const announcer = partOf(async () => (await import('#features/reader/Announcer.tsx')).Announcer);

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

export const hitWalk = partOf(async () => {
  const [part] = await Promise.all([import('#features/search/HitWalk.tsx'), wantNamespaces('search')]);
  return part.HitWalk;
});

export const libraryView = partOf(async () => {
  const [part] = await Promise.all([
    import('#features/library/LibraryView.tsx'),
    wantNamespaces('library', 'problems'),
  ]);
  return part.LibraryView;
});

export const problemDetails = partOf(async () => {
  const [part] = await Promise.all([import('./ProblemDetails.tsx'), wantNamespaces('problems')]);
  return part.ProblemDetails;
});

export const handout = partOf(async () => {
  const [part] = await Promise.all([import('#features/print/Handout.tsx'), wantNamespaces('print')]);
  return part.Handout;
});

export const soundTools = partOf(async () => {
  const [part] = await Promise.all([import('#features/sound/SoundTools.tsx'), wantNamespaces('sound')]);
  return part.SoundTools;
});

export const spokenText = partOf(async () => {
  const [part] = await Promise.all([import('#features/sound/SpokenText.tsx'), wantNamespaces('sound')]);
  return part.SpokenText;
});

export const waysChoice = partOf(async () => (await import('#features/settings/WaysChoice.tsx')).WaysChoice);

export const lookSettings = partOf(async () => {
  const [part] = await Promise.all([import('#features/settings/LookSettings.tsx'), wantNamespaces('settings')]);
  return part.LookSettings;
});

export const keyList = partOf(async () => {
  const [part] = await Promise.all([import('#features/help/KeyList.tsx'), wantNamespaces('help')]);
  return part.KeyList;
});

export const updateNotice = partOf(async () => {
  const [part] = await Promise.all([import('#features/offline/UpdateNotice.tsx'), wantNamespaces('offline')]);
  return part.UpdateNotice;
});

/** Fetches what a reader is likely to use next. A part that can't be had now is fetched when it is used. */
export function prepareParts(): void {
  for (const part of [glossPart, waysChoice, lookSettings, keyList, libraryView]) part.fetch().catch(part.forget);
}
