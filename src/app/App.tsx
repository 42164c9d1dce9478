import { useTranslation } from 'react-i18next';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { Message } from './Message.tsx';
import { Notices } from './Notices.tsx';
import { HomePage } from './pages/HomePage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { ReadPage } from './pages/ReadPage.tsx';
import { HOME, READ } from './routes.ts';

export function App() {
  const { t } = useTranslation('errors');
  const [address] = useHashLocation();
  return (
    <Router hook={useHashLocation}>
      <Header />
      <Notices />
      <main>
        <ErrorBoundary shown={address} fallback={(reset) => <Message text={t('page')} onRetry={reset} />}>
          <Switch>
            <Route path={HOME} component={HomePage} />
            <Route path={READ}>{({ edition, unit }) => <ReadPage editionId={edition} unitId={unit ?? null} />}</Route>
            <Route component={NotFoundPage} />
          </Switch>
        </ErrorBoundary>
      </main>
    </Router>
  );
}
