import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';

export function GlossaryView({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('glossary');
  return (
    <p>
      {t('title')} {edition.id}
    </p>
  );
}
