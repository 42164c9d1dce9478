import { useTranslation } from 'react-i18next';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { APPARATUS, REVIEW, WORDS } from '#core/addresses.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { LazyPart } from './LazyPart.tsx';
import { apparatusPages, reviewPage, wordsPage } from './lazy-parts.ts';
import { Message } from './Message.tsx';
import { Notices } from './Notices.tsx';
import { OfflinePart } from './OfflinePart.tsx';
import { HomePage } from './pages/HomePage.tsx';
import { LibraryPage } from './pages/LibraryPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { ReadPage } from './pages/ReadPage.tsx';
import { APPARATUS_PAGES, HOME, LIBRARY, READ } from './routes.ts';
import { usePageFocus } from './use-page-focus.ts';

export function App() {
  const { t } = useTranslation('errors');
  const [address] = useHashLocation();
  usePageFocus(address);
  return (
    <Router hook={useHashLocation}>
      <Header />
      <Notices />
      <main>
        <ErrorBoundary shown={address} fallback={(reset) => <Message text={t('page')} onRetry={reset} />}>
          <Switch>
            <Route path={HOME} component={HomePage} />
            <Route path={LIBRARY} component={LibraryPage} />
            <Route path={WORDS}>
              <LazyPart part={wordsPage} props={{}} />
            </Route>
            <Route path={REVIEW}>
              <LazyPart part={reviewPage} props={{}} />
            </Route>
            <Route path={READ}>{({ edition, unit }) => <ReadPage editionId={edition} unitId={unit ?? null} />}</Route>
            {APPARATUS.map((part) => (
              <Route key={part} path={APPARATUS_PAGES[part]}>
                {({ edition, topic }: { readonly edition: string; readonly topic?: string }) => (
                  <LazyPart part={apparatusPages} props={{ editionId: edition, part, topic: topic ?? null }} />
                )}
              </Route>
            ))}
            <Route component={NotFoundPage} />
          </Switch>
        </ErrorBoundary>
      </main>
      <OfflinePart />
    </Router>
  );
}
