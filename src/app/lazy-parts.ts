import { wantNamespaces } from '#platform/i18n.ts';
import { partOf } from '#ui/PartBoundary.tsx';

// What the first sentence doesn't need comes when it is used, with its messages.

export const glossPart = partOf(async () => {
  const [part] = await Promise.all([
    import('#features/gloss/Gloss.tsx'),
    wantNamespaces('gloss', 'grammar', 'topics', 'words'),
  ]);
  return part.Gloss;
});

export const announcer = partOf(async () => (await import('#features/reader/Announcer.tsx')).Announcer);

export const apparatusPages = partOf(async () => (await import('./later-parts.ts')).apparatusPages());

export const hitWalk = partOf(async () => (await import('./later-parts.ts')).hitWalk());

export const libraryView = partOf(async () => (await import('./later-parts.ts')).libraryView());

export const problemDetails = partOf(async () => (await import('./later-parts.ts')).problemDetails());

export const soundTools = partOf(async () => {
  const [part] = await Promise.all([import('#features/sound/SoundTools.tsx'), wantNamespaces('sound')]);
  return part.SoundTools;
});

export const spokenText = partOf(async () => {
  const [part] = await Promise.all([import('#features/sound/SpokenText.tsx'), wantNamespaces('sound')]);
  return part.SpokenText;
});

export const waysChoice = partOf(async () => (await import('./later-parts.ts')).waysChoice());

export const lookSettings = partOf(async () => (await import('./later-parts.ts')).lookSettings());

export const keyList = partOf(async () => (await import('./later-parts.ts')).keyList());

export const updateNotice = partOf(async () => (await import('./later-parts.ts')).updateNotice());

export const savedMarks = partOf(async () => (await import('#features/saved/SavedMarks.tsx')).SavedMarks);

export const wordsPage = partOf(async () => (await import('./later-parts.ts')).wordsPage());

export const reviewPage = partOf(async () => (await import('./later-parts.ts')).reviewPage());

/** Fetches what a reader is likely to use next. A part that can't be had now is fetched when it is used. */
export function prepareParts(): void {
  for (const part of [glossPart, waysChoice, lookSettings, keyList, libraryView]) part.fetch().catch(part.forget);
}
