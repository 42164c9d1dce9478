import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import { INTERFACE_LANGUAGES, languageIn } from '#platform/i18n.ts';
import { type BringBackStep, chooseTarget } from '#stores/bring-back.ts';
import { Select } from '#ui/Select.tsx';
import { CountList } from './CountList.tsx';
import styles from './PlannedChange.module.css';
import { UnreadParts } from './UnreadParts.tsx';

interface Props {
  readonly name: string;
  readonly step: Extract<BringBackStep, { kind: 'planned' }>;
  readonly vocabulary: Vocabulary;
}

/** What a file would change, and what of it can't be read. */
export function PlannedChange({ name, step, vocabulary }: Props) {
  const { t, i18n } = useTranslation('exchange');
  const { plan, source, isRenewed } = step;
  const targets = [...vocabulary.items.values()].map(({ languages }) => languages.target);
  const languages = [...new Set([...INTERFACE_LANGUAGES, ...targets])].map((tag) => ({
    value: tag,
    label: languageIn(tag, i18n.language),
  }));
  return (
    <div className={styles.planned} data-planned>
      <div role="status">
        {isRenewed && <p>{t('renewed')}</p>}
        <p>{plan.isWorthwhile ? t('planned.would', { name }) : t('planned.nothing', { name })}</p>
        <CountList counts={plan.counts} reviews={plan.reviews} tense="planned" />
        {source.kind === 'backup' && source.isCutOff && <p className={styles.warning}>{t('cutOff')}</p>}
      </div>
      {source.kind === 'terms' && plan.isWorthwhile && (
        <p className={styles.target}>
          <span aria-hidden="true">{t('target')}</span>
          <Select
            label={t('target')}
            value={source.target}
            options={languages.sort((one, other) => one.label.localeCompare(other.label, i18n.language))}
            onChange={(target) => void chooseTarget(target)}
          />
        </p>
      )}
      <UnreadParts source={source} fileName={name} />
    </div>
  );
}
