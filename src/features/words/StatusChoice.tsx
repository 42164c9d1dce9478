import { useTranslation } from 'react-i18next';
import { STATUSES, type Status } from '#core/vocabulary/item.ts';
import { Select } from '#ui/Select.tsx';
import styles from './TextField.module.css';

interface Props {
  /** null where each of several entries keeps its own. */
  readonly value: Status | null;
  /** What stands there for that; without it there is no such choice. */
  readonly same?: string;
  readonly onChoose: (status: Status | null) => void;
}

/** How well something is known. */
export function StatusChoice({ value, same, onChoose }: Props) {
  const { t } = useTranslation(['wordlist', 'words']);
  const label = t('form.status');
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <Select
        label={label}
        value={value ?? ''}
        options={[
          ...(same === undefined ? [] : [{ value: '', label: same }]),
          ...STATUSES.map((status) => ({ value: status, label: t(`words:status.${status}`) })),
        ]}
        onChange={(chosen) => onChoose(STATUSES.find((status) => status === chosen) ?? null)}
      />
    </div>
  );
}
