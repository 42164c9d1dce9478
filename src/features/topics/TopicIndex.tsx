import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';

export function TopicIndex({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('topics');
  return (
    <p>
      {t('contents')} {edition.id}
    </p>
  );
}
