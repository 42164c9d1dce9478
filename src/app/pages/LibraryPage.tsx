import { LazyPart } from '../LazyPart.tsx';
import { libraryView } from '../lazy-parts.ts';
import { usePageTitle } from '../use-page-title.ts';

/** The list of the texts. */
export function LibraryPage() {
  usePageTitle(null);
  return <LazyPart part={libraryView} props={{}} />;
}
