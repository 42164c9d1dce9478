import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { SEARCHED } from '#core/concordance.ts';
import { chooseSearched, useSearch } from '#stores/search.ts';
import styles from './SearchField.module.css';

/** Longer than any phrase; an address has its limits. */
const LONGEST_QUERY = 200;

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onType: (query: string) => void;
  /** Down to the hits. */
  readonly onLeave: () => void;
}

/** What to search for, and where. */
export function SearchField({ field, query, onType, onLeave }: Props) {
  const { t } = useTranslation('search');
  const searched = useSearch((state) => state.searched);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <search className={styles.search}>
      <input
        ref={field}
        className={styles.field}
        type="search"
        aria-label={t('field')}
        placeholder={t('field')}
        value={query}
        maxLength={LONGEST_QUERY}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        dir="auto"
        enterKeyHint="search"
        aria-keyshortcuts="/"
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <fieldset className={styles.where}>
        <legend className="visually-hidden">{t('where')}</legend>
        {SEARCHED.map((value) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name="searched"
              value={value}
              checked={value === searched}
              onChange={() => chooseSearched(value)}
            />
            {t(`searched.${value}`)}
          </label>
        ))}
      </fieldset>
    </search>
  );
}
