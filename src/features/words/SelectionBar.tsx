import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '#core/vocabulary/item.ts';
import { deleteWords } from '#stores/word-changes.ts';
import { focusHeading } from './focus-heading.ts';
import styles from './SelectionBar.module.css';
import { useBoxKeys } from './use-box-keys.ts';

interface Props {
  readonly selected: readonly Item[];
  /** How many could be. */
  readonly shown: number;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
  readonly onChange: () => void;
  /** They are gone, and the button that was pressed with them. */
  readonly onDeleted: () => void;
}

/** What can be done with the entries that are chosen; it stays in sight as long as any is. */
export function SelectionBar({ selected, shown, onSelectAll, onClear, onChange, onDeleted }: Props) {
  const { t } = useTranslation(['wordlist', 'help']);
  const count = selected.length;
  const [isDeleting, setDeleting] = useState(false);
  // From a box one goes on to the next entry, as long as there is one.
  const remove = async (isFromBox: boolean) => {
    // Some thousand take their time.
    if (isDeleting) return;
    setDeleting(true);
    await deleteWords(selected).finally(() => setDeleting(false));
    if (!isFromBox || count === shown) onDeleted();
  };
  useBoxKeys({
    selectAll: onSelectAll,
    ...(count > 0 ? { clear: onClear, change: onChange, remove: () => void remove(true) } : {}),
  });
  const clear = () => {
    onClear();
    focusHeading();
  };
  return (
    <div className={styles.bar} data-selection={count > 0 || undefined}>
      {/* What the keys do is told with the first that is chosen; after that only how many there are. */}
      <p className={styles.status} role="status" aria-atomic="false">
        {count > 0 && (
          <>
            <span className={styles.count}>{t('selected', { chosen: count })}</span>{' '}
            <span className={styles.keys}>{t('help:pages.words')}</span>
          </>
        )}
      </p>
      {count > 0 && (
        <>
          <button type="button" className="framed" aria-haspopup="dialog" onClick={onChange}>
            {t('change')}
          </button>
          <button type="button" className="framed" aria-disabled={isDeleting} onClick={() => void remove(false)}>
            {t('delete')}
          </button>
          {count < shown && (
            <button type="button" className={`underlined ${styles.tool}`} onClick={onSelectAll}>
              {t('selectAll', { total: shown })}
            </button>
          )}
          <button type="button" className={`underlined ${styles.tool}`} onClick={clear}>
            {t('clear')}
          </button>
        </>
      )}
    </div>
  );
}
