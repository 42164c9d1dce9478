import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { forgetLast, undoLast, useUndo } from '#stores/vocabulary-undo.ts';
import { Notice } from '#ui/Notice.tsx';
import { focusHeading } from './focus-heading.ts';
import styles from './UndoNotice.module.css';
import { useUndoKeys } from './use-undo-keys.ts';

interface Props {
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** Says what was done last on this page, and takes it back. */
export function UndoNotice({ button }: Props) {
  const { t } = useTranslation(['words', 'common']);
  const state = useUndo();
  const [before] = useState(state);
  const { last, outcome } = state === before ? { last: null, outcome: null } : state;
  // What comes above the list pushes it down, under the bar at its foot: what has the focus stays in sight.
  useEffect(() => {
    const focused = last || outcome ? document.activeElement : null;
    if (focused?.matches('[data-item] :focus-visible')) focused.scrollIntoView({ block: 'nearest' });
  }, [last, outcome]);
  const undo = async () => {
    const [first] = last?.change.items ?? [];
    const id = (first?.before ?? first?.after)?.id;
    await undoLast();
    // Drawn at once, so that the entry that is back can take the focus.
    flushSync(() => {});
    const entry = document.querySelector<HTMLElement>(`[data-item="${id}"] input`);
    if (entry) entry.focus();
    else focusHeading();
  };
  const dismiss = () => {
    forgetLast();
    focusHeading();
  };
  useUndoKeys(last ? () => void undo() : null);
  return (
    <div role="status" className={styles.place} data-undo>
      {outcome && <Notice text={t(`undo.${outcome}`)} label={t('common:dismiss')} onPress={dismiss} look="box" />}
      {/* What came from a file is undone beside the file. */}
      {last && last.kind !== 'imported' && !outcome && (
        <Notice
          text={t(`undo.${last.kind}`, { count: last.count })}
          label={t('undo.action')}
          onPress={() => void undo()}
          look="box"
          button={button}
        />
      )}
    </div>
  );
}
