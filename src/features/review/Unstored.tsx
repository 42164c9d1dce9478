import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { goOnUnstored, leaveSession } from '#stores/review.ts';
import styles from './Unstored.module.css';

/** Says that an answer isn't stored before anything else is asked: who goes on knows it. */
export function Unstored() {
  const { t } = useTranslation('review');
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <div ref={message} className={styles.unstored} role="alert" tabIndex={-1}>
      <p>{t('unstored.text')}</p>
      <p className={styles.choices}>
        <button type="button" className="framed" onClick={goOnUnstored}>
          {t('unstored.goOn')}
        </button>
        <button type="button" className="framed" onClick={leaveSession}>
          {t('end')}
        </button>
      </p>
    </div>
  );
}
