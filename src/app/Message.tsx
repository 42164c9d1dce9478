import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './Message.module.css';
import { HOME } from './routes.ts';
import { usePageTitle } from './use-page-title.ts';

interface Props {
  readonly text: string;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** A page that has only this to say, and the ways on: once more, or home. It takes the focus, so that it is heard. */
export function Message({ text, onRetry, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(text);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.message}>
      <h1 ref={heading} tabIndex={-1}>
        {text}
      </h1>
      {children}
      <p className={styles.ways}>
        {onRetry && (
          <button type="button" className="framed" onClick={onRetry}>
            {t('retry')}
          </button>
        )}
        <Link href={HOME} className="framed">
          {t('home')}
        </Link>
      </p>
    </section>
  );
}
