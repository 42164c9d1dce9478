import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import { dismissImport, type Import, keepFaulty, keepTaken } from '#stores/imports.ts';
import styles from './ImportActions.module.css';

interface Props {
  readonly item: Import;
  readonly onOpen: (id: Promise<string | null>) => void;
}

/** What a reader may do about a file. */
export function ImportActions({ item, onOpen }: Props) {
  const { t } = useTranslation(['library', 'common']);
  const { key } = item;
  const isUnderWay = item.kind === 'waiting' || item.kind === 'checking';
  const dismiss = () => {
    dismissImport(key);
    // The button is gone; what was given up can be tried anew.
    document.querySelector<HTMLElement>('[data-library] h1')?.focus();
  };
  return (
    <p className={styles.actions}>
      {item.kind === 'faulty' && (
        <button type="button" className={styles.action} onClick={() => onOpen(keepFaulty(key))}>
          {t('import.openAnyway')}
        </button>
      )}
      {item.kind === 'taken' && item.by === 'own' && (
        <button type="button" className={styles.action} onClick={() => onOpen(keepTaken(key, 'replace'))}>
          {t('import.replace')}
        </button>
      )}
      {item.kind === 'taken' && (
        <button type="button" className={styles.action} onClick={() => onOpen(keepTaken(key, 'both'))}>
          {t('import.keepBoth', { id: item.freeId })}
        </button>
      )}
      {item.kind === 'kept' && (
        <Link href={readAddress(item.id, null)} className={styles.action}>
          {t('import.read')}
        </Link>
      )}
      <button type="button" className={styles.action} onClick={dismiss}>
        {isUnderWay ? t('import.cancel') : t('common:dismiss')}
      </button>
    </p>
  );
}
