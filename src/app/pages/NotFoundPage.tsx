import { useTranslation } from 'react-i18next';
import { Message } from '../Message.tsx';
import { usePageTitle } from '../use-page-title.ts';

export function NotFoundPage() {
  const { t } = useTranslation();
  usePageTitle(t('pageNotFound'));
  return <Message text={t('pageNotFound')} />;
}
