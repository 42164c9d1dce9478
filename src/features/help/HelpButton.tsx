import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findCommand } from '#core/commands.ts';
import { isTyping } from '#platform/keyboard.ts';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './HelpButton.module.css';
import { KeyList } from './KeyList.tsx';

/** Opens the list of keys, by click or by its own key. */
export function HelpButton() {
  const { t } = useTranslation(['common', 'help']);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (findCommand(event.key) === 'help' && !isTyping(event)) setIsOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={t('help')}
        title={t('help')}
        aria-keyshortcuts="?"
        onClick={() => setIsOpen(true)}
      >
        <span aria-hidden="true">?</span>
      </button>
      <Dialog title={t('help:title')} closeLabel={t('close')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <KeyList />
      </Dialog>
    </>
  );
}
