import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { setQuotes } from '#core/typography.ts';
import { undoRemoval, useRemoval } from '#stores/removal.ts';
import { Notice } from '#ui/Notice.tsx';
import { focusHeading } from './focus-heading.ts';
import styles from './RemovalNotice.module.css';

/** Says what was removed, and gives it back while it can. */
export function RemovalNotice() {
  const { t } = useTranslation('library');
  const removed = useRemoval((state) => state.removed);
  const button = useRef<HTMLButtonElement>(null);
  const id = removed?.id;
  // The button that was pressed is gone with its text.
  useEffect(() => {
    if (id !== undefined) button.current?.focus();
  }, [id]);
  const undo = async () => {
    await undoRemoval();
    // Drawn at once, so that the text that is back can take the focus.
    flushSync(() => {});
    const link = document.querySelector<HTMLElement>(`[data-edition="${id}"] a`);
    // It may not be among those that are looked for.
    if (link) link.focus();
    else focusHeading();
  };
  return (
    <div role="status" className={styles.place} data-removed>
      {removed && (
        <Notice
          text={t('removed', { title: setQuotes(removed.title.source, removed.languages.source) })}
          label={t('undo')}
          onPress={() => void undo()}
          look="box"
          button={button}
        />
      )}
    </div>
  );
}
