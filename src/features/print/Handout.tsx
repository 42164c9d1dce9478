import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';

export function Handout({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('print');
  return (
    <p>
      {t('title')} {edition.id}
    </p>
  );
}
