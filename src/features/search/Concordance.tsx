import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';

export function Concordance({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('search');
  return (
    <p>
      {t('title')} {edition.id}
    </p>
  );
}
