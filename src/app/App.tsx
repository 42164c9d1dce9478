import { useTranslation } from 'react-i18next';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { EditionCredits } from '#features/reader/EditionCredits.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { LazyPart } from './LazyPart.tsx';
import { concordance, glossaryView, handout, topicIndex } from './lazy-parts.ts';
import { Message } from './Message.tsx';
import { Notices } from './Notices.tsx';
import { OfflinePart } from './OfflinePart.tsx';
import { ApparatusPage } from './pages/ApparatusPage.tsx';
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
            <Route path={READ}>{({ edition, unit }) => <ReadPage editionId={edition} unitId={unit ?? null} />}</Route>
            <Route path={APPARATUS_PAGES.glossary}>
              {({ edition }) => (
                <ApparatusPage editionId={edition} part="glossary">
                  {(opened) => <LazyPart part={glossaryView} props={{ edition: opened }} />}
                </ApparatusPage>
              )}
            </Route>
            <Route path={APPARATUS_PAGES.grammar}>
              {({ edition, topic }) => (
                <ApparatusPage editionId={edition} part="grammar">
                  {(opened) => <LazyPart part={topicIndex} props={{ edition: opened, topic: topic ?? null }} />}
                </ApparatusPage>
              )}
            </Route>
            <Route path={APPARATUS_PAGES.search}>
              {({ edition }) => (
                <ApparatusPage editionId={edition} part="search">
                  {(opened) => <LazyPart part={concordance} props={{ edition: opened }} />}
                </ApparatusPage>
              )}
            </Route>
            <Route path={APPARATUS_PAGES.print}>
              {({ edition }) => (
                <ApparatusPage editionId={edition} part="print">
                  {(opened) => (
                    <LazyPart
                      part={handout}
                      props={{ edition: opened, credits: <EditionCredits edition={opened} /> }}
                    />
                  )}
                </ApparatusPage>
              )}
            </Route>
            <Route component={NotFoundPage} />
          </Switch>
        </ErrorBoundary>
      </main>
      <OfflinePart />
    </Router>
  );
}
