import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The document's title: the page's own, then the site's; without one, what the site is. */
export function usePageTitle(title: string | null): void {
  const { t } = useTranslation();
  const full = title === null ? `${t('appName')} – ${t('tagline')}` : `${title} – ${t('appName')}`;
  useEffect(() => {
    document.title = full;
  }, [full]);
}
