import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './Message.module.css';
import { HOME } from './routes.ts';

interface Props {
  readonly text: string;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** A page that has only this to say, and the ways on: once more, or home. */
export function Message({ text, onRetry, children }: Props) {
  const { t } = useTranslation();
  return (
    <section className={styles.message} role="alert">
      <h1>{text}</h1>
      {children}
      <p className={styles.ways}>
        {onRetry && (
          <button type="button" className={styles.way} onClick={onRetry}>
            {t('retry')}
          </button>
        )}
        <Link href={HOME} className={styles.way}>
          {t('home')}
        </Link>
      </p>
    </section>
  );
}
