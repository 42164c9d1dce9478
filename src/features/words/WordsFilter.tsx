import { useTranslation } from 'react-i18next';
import { setQuotes } from '#core/typography.ts';
import { ITEM_KINDS, STATUSES } from '#core/vocabulary/item.ts';
import type { ItemChoices, ItemControls } from '#core/vocabulary/item-list.ts';
import { ITEM_ORDERS } from '#core/vocabulary/item-order.ts';
import { askWords } from '#stores/word-list.ts';
import { FilterField } from '#ui/FilterField.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './WordsFilter.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** What stands there where anything will do. */
  readonly any: string;
  readonly value: Value | null;
  readonly options: readonly (Option & { readonly value: Value })[];
  readonly onChoose: (value: Value | null) => void;
}

/** One of several, or any. What has just been taken away is any too. */
function Choice<Value extends string>({ label, any, value, options, onChoose }: ChoiceProps<Value>) {
  const chosen = options.find((option) => option.value === value);
  return (
    <Select
      label={label}
      value={chosen?.value ?? ''}
      options={[{ value: '', label: any }, ...options]}
      onChange={(next) => onChoose(options.find((option) => option.value === next)?.value ?? null)}
    />
  );
}

interface Props {
  readonly controls: ItemControls;
  readonly choices: ItemChoices;
  /** How many answer, of how many. */
  readonly count: number;
  readonly total: number;
}

/** What to look for, what to narrow it down to, and in which order. */
export function WordsFilter({ controls, choices, count, total }: Props) {
  const { t } = useTranslation(['wordlist', 'words']);
  const { status, kind, edition, tag, order } = controls;
  return (
    <search className={styles.filter}>
      <FilterField label={t('filter')} value={controls.query} onChange={(query) => askWords({ query })} />
      <div className={styles.choices}>
        <Choice
          label={t('narrow.status')}
          any={t('narrow.anyStatus')}
          value={status}
          options={STATUSES.map((value) => ({ value, label: t(`words:status.${value}`) }))}
          onChoose={(value) => askWords({ status: value })}
        />
        <Choice
          label={t('narrow.kind')}
          any={t('narrow.anyKind')}
          value={kind}
          options={ITEM_KINDS.map((value) => ({ value, label: t(`narrow.kinds.${value}`) }))}
          onChoose={(value) => askWords({ kind: value })}
        />
        {choices.texts.length > 1 && (
          <Choice
            label={t('narrow.edition')}
            any={t('narrow.anyEdition')}
            value={edition}
            options={choices.texts.map(({ edition: value, title, languages }) => ({
              value,
              label: setQuotes(title.source, languages.source),
              lang: languages.source,
            }))}
            onChoose={(value) => askWords({ edition: value })}
          />
        )}
        {choices.tags.length > 0 && (
          <Choice
            label={t('narrow.tag')}
            any={t('narrow.anyTag')}
            value={tag}
            options={choices.tags.map((value) => ({ value, label: value }))}
            onChoose={(value) => askWords({ tag: value })}
          />
        )}
        <Select
          label={t('narrow.order')}
          value={order}
          options={ITEM_ORDERS.map((value) => ({ value, label: t(`narrow.orders.${value}`) }))}
          onChange={(value) => askWords({ order: ITEM_ORDERS.find((each) => each === value) ?? 'saved' })}
        />
      </div>
      <p className={styles.count} role="status">
        {count === total ? t('count', { count }) : t('found', { count, total })}
      </p>
    </search>
  );
}
