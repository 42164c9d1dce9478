import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { askGlossary, GLOSSARY_ORDERS, type GlossaryControls } from '#stores/glossary.ts';
import { FilterField } from '#ui/FilterField.tsx';
import styles from './GlossaryFilter.module.css';

interface Props {
  readonly edition: Edition;
  readonly controls: GlossaryControls;
  /** How many entries are shown, of how many. */
  readonly count: number;
  readonly total: number;
}

/** What to look for, in which order, and whether in all words; and how many there are. */
export function GlossaryFilter({ edition, controls, count, total }: Props) {
  const { t } = useTranslation('glossary');
  return (
    <search className={styles.filter}>
      <FilterField
        label={t('filter')}
        value={controls.query}
        onChange={(query) => askGlossary(edition.id, { query })}
      />
      <fieldset className={styles.order}>
        <legend className={styles.label}>{t('order')}</legend>
        {GLOSSARY_ORDERS.map((order) => (
          <label key={order} className={styles.choice}>
            <input
              type="radio"
              name="glossary-order"
              checked={order === controls.order}
              onChange={() => askGlossary(edition.id, { order })}
            />
            {t(`orders.${order}`)}
          </label>
        ))}
      </fieldset>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={controls.isKeyOnly}
          onChange={({ currentTarget }) => askGlossary(edition.id, { isKeyOnly: currentTarget.checked })}
        />
        {t('keyOnly')}
      </label>
      <p className={styles.count} role="status">
        {count === total ? t('count', { count }) : t('found', { count, total })}
      </p>
    </search>
  );
}
