import { useTranslation } from 'react-i18next';
import { Message } from '../Message.tsx';

export function NotFoundPage() {
  const { t } = useTranslation();
  return <Message text={t('pageNotFound')} />;
}
