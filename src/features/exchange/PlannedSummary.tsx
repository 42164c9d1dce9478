import { useTranslation } from 'react-i18next';
import type { PlannedStep } from '#stores/bring-back.ts';
import { CountList } from './CountList.tsx';

interface Props {
  readonly name: string;
  readonly step: PlannedStep;
}

/** What a file would change. */
export function PlannedSummary({ name, step: { plan, source, isRenewed } }: Props) {
  const { t } = useTranslation('exchange');
  return (
    <>
      {isRenewed && <p>{t('renewed')}</p>}
      <p>{plan.isWorthwhile ? t('planned.would', { name }) : t('planned.nothing', { name })}</p>
      <CountList counts={plan.counts} reviews={plan.reviews} tense="planned" />
      {source.kind === 'backup' && source.isCutOff && (
        <p>
          <strong>{t('cutOff')}</strong>
        </p>
      )}
    </>
  );
}
