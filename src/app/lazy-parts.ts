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

export const apparatusPages = partOf(async () => (await import('./pages/ApparatusPages.tsx')).ApparatusPages);

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

export const savedMarks = partOf(async () => (await import('#features/saved/SavedMarks.tsx')).SavedMarks);

export const wordsPage = partOf(async () => {
  const [part] = await Promise.all([import('./pages/WordsPage.tsx'), wantNamespaces('words', 'wordlist')]);
  return part.WordsPage;
});

export const reviewPage = partOf(async () => {
  const [part] = await Promise.all([import('./pages/ReviewPage.tsx'), wantNamespaces('review', 'grammar')]);
  return part.ReviewPage;
});

export const exchangeView = partOf(async () => {
  const [part] = await Promise.all([
    import('#features/exchange/ExchangeView.tsx'),
    wantNamespaces('exchange', 'words', 'gloss', 'grammar', 'problems'),
  ]);
  return part.ExchangeView;
});

export const backupReminder = partOf(async () => {
  const [part] = await Promise.all([import('#features/exchange/BackupReminder.tsx'), wantNamespaces('exchange')]);
  return part.BackupReminder;
});

/** Fetches what a reader is likely to use next. A part that can't be had now is fetched when it is used. */
export function prepareParts(): void {
  for (const part of [glossPart, waysChoice, lookSettings, keyList, libraryView]) part.fetch().catch(part.forget);
}
