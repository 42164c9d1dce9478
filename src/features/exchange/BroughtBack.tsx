import { useTranslation } from 'react-i18next';
import type { BringBackPlan } from '#stores/bring-back.ts';
import { CountList } from './CountList.tsx';

/** What has been brought back. */
export function BroughtBack({ plan }: { readonly plan: BringBackPlan }) {
  const { t } = useTranslation('exchange');
  return (
    <>
      <p>{t('broughtBack')}</p>
      <CountList counts={plan.counts} reviews={plan.reviews} tense="done" />
    </>
  );
}
