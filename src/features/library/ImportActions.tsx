import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import { dismissImport, type Import, keepFaulty, keepTaken } from '#stores/imports.ts';
import { focusHeading } from './focus-heading.ts';
import styles from './ImportActions.module.css';

interface Props {
  readonly item: Import;
  readonly onOpen: (id: Promise<string | null>) => Promise<void>;
}

/** What a reader may do about a file. */
export function ImportActions({ item, onOpen }: Props) {
  const { t } = useTranslation(['library', 'common']);
  const { key } = item;
  const isUnderWay = item.kind === 'waiting' || item.kind === 'checking';
  const actions = useRef<HTMLParagraphElement>(null);
  const decide = async (opening: Promise<string | null>) => {
    await onOpen(opening);
    // Where something is to be said or asked instead, the button that was pressed is gone.
    flushSync(() => {});
    if (document.activeElement === document.body) actions.current?.querySelector<HTMLElement>('a, button')?.focus();
  };
  const dismiss = () => {
    dismissImport(key);
    // The button is gone; what was given up can be tried anew.
    focusHeading();
  };
  return (
    <p ref={actions} className={styles.actions}>
      {item.kind === 'faulty' && (
        <button type="button" className="framed" onClick={() => void decide(keepFaulty(key))}>
          {t('import.openAnyway')}
        </button>
      )}
      {item.kind === 'taken' && item.by === 'own' && (
        <button type="button" className="framed" onClick={() => void decide(keepTaken(key, 'replace'))}>
          {t('import.replace')}
        </button>
      )}
      {item.kind === 'taken' && (
        <button type="button" className="framed" onClick={() => void decide(keepTaken(key, 'both'))}>
          {t('import.keepBoth', { id: item.freeId })}
        </button>
      )}
      {item.kind === 'kept' && (
        <Link href={readAddress(item.id, null)} className="framed">
          {t('import.read')}
        </Link>
      )}
      <button type="button" className="framed" onClick={dismiss}>
        {isUnderWay ? t('import.cancel') : t('common:dismiss')}
      </button>
    </p>
  );
}
