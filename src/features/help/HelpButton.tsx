import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findCommand } from '#core/commands.ts';
import { isTyping, keyOf } from '#platform/keyboard.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { IconButton } from '#ui/IconButton.tsx';

interface Props {
  /** What the help says; it is drawn while it is open. */
  readonly children: ReactNode;
}

/** Opens the help, by click or by its own key. */
export function HelpButton({ children }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (findCommand(keyOf(event)) === 'help' && !isTyping(event)) setIsOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <IconButton label={t('help')} aria-keyshortcuts="?" onClick={() => setIsOpen(true)}>
        <span aria-hidden="true">{t('helpSign')}</span>
      </IconButton>
      <Dialog title={t('help')} closeLabel={t('close')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {isOpen && children}
      </Dialog>
    </>
  );
}
