import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '#stores/library.ts';
import {
  forgetOutcome,
  loadPutAside,
  removePutAside,
  reopenable,
  reopenPutAside,
  savePutAside,
  usePutAside,
} from '#stores/put-aside.ts';
import { AsideList } from './AsideList.tsx';
import { focusHeading } from './focus-heading.ts';
import styles from './PutAside.module.css';

interface Props {
  /** Opens a text once it is kept. */
  readonly onOpen: (id: Promise<string | null>) => Promise<void>;
}

/** Says what was stored and couldn't be read, and what can be done with it. */
export function PutAside({ onOpen }: Props) {
  const { t } = useTranslation('library');
  const kept = useLibrary((state) => state.kept);
  const state = usePutAside();
  const [isAsking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (kept) void loadPutAside();
  }, [kept]);
  useEffect(() => forgetOutcome, []);

  const count = state.records.length + state.copies.length;
  const texts = reopenable(state).length;
  const turn = (asks: boolean) => {
    flushSync(() => setAsking(asks));
    (asks ? cancel : ask).current?.focus();
  };
  const remove = async () => {
    await removePutAside();
    setAsking(false);
    focusHeading();
  };
  return (
    <div className={styles.aside} data-put-aside>
      <div role="status">
        {count > 0 && <p>{isAsking ? t('aside.question', { count }) : t('aside.found', { count })}</p>}
        {state.outcome && <p>{t(`aside.${state.outcome}`)}</p>}
      </div>
      {count > 0 && <AsideList records={state.records} copies={state.copies} />}
      {count > 0 && !isAsking && (
        <p className={styles.actions}>
          {texts > 0 && (
            <button
              type="button"
              className={`underlined ${styles.action}`}
              onClick={() => void onOpen(reopenPutAside())}
            >
              {t('aside.reopen', { count: texts })}
            </button>
          )}
          <button type="button" className={`underlined ${styles.action}`} onClick={() => void savePutAside()}>
            {t('aside.save')}
          </button>
          <button ref={ask} type="button" className={`underlined ${styles.action}`} onClick={() => turn(true)}>
            {t('aside.remove')}
          </button>
        </p>
      )}
      {count > 0 && isAsking && (
        <p className={styles.actions}>
          <button ref={cancel} type="button" className={`underlined ${styles.action}`} onClick={() => turn(false)}>
            {t('aside.cancel')}
          </button>
          <button type="button" className={`underlined ${styles.action}`} onClick={() => void remove()}>
            {t('aside.confirm')}
          </button>
        </p>
      )}
    </div>
  );
}
