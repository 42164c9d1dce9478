import { wantNamespaces } from '#platform/i18n.ts';

// How the parts are fetched that no page begins with. Where their chunks are is more than a kilobyte to know: it comes by
// itself, with the first of them.

export const apparatusPages = async () => (await import('./pages/ApparatusPages.tsx')).ApparatusPages;

export const hitWalk = async () => {
  const [part] = await Promise.all([import('#features/search/HitWalk.tsx'), wantNamespaces('search')]);
  return part.HitWalk;
};

export const libraryView = async () => {
  const [part] = await Promise.all([
    import('#features/library/LibraryView.tsx'),
    wantNamespaces('library', 'problems'),
  ]);
  return part.LibraryView;
};

export const problemDetails = async () => {
  const [part] = await Promise.all([import('./ProblemDetails.tsx'), wantNamespaces('problems')]);
  return part.ProblemDetails;
};

export const waysChoice = async () => (await import('#features/settings/WaysChoice.tsx')).WaysChoice;

export const lookSettings = async () => {
  const [part] = await Promise.all([import('#features/settings/LookSettings.tsx'), wantNamespaces('settings')]);
  return part.LookSettings;
};

export const keyList = async () => {
  const [part] = await Promise.all([import('#features/help/KeyList.tsx'), wantNamespaces('help')]);
  return part.KeyList;
};

export const updateNotice = async () => {
  const [part] = await Promise.all([import('#features/offline/UpdateNotice.tsx'), wantNamespaces('offline')]);
  return part.UpdateNotice;
};

export const wordsPage = async () => {
  const [part] = await Promise.all([import('./pages/WordsPage.tsx'), wantNamespaces('words', 'wordlist', 'help')]);
  return part.WordsPage;
};

export const reviewPage = async () => {
  const [part] = await Promise.all([import('./pages/ReviewPage.tsx'), wantNamespaces('review', 'grammar', 'help')]);
  return part.ReviewPage;
};
