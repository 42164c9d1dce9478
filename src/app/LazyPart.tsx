import { useTranslation } from 'react-i18next';
import { type Part, PartBoundary } from '#ui/PartBoundary.tsx';
import styles from './LazyPart.module.css';

interface Props<PartProps> {
  readonly part: Part<PartProps>;
  readonly props: PartProps;
}

/** Draws a part of the app that comes when it is used; where it can't be had, says so and tries again when told to. */
export function LazyPart<PartProps extends object>({ part, props }: Props<PartProps>) {
  const { t } = useTranslation();
  return (
    <PartBoundary
      part={part}
      props={props}
      waiting={null}
      failed={(retry) => (
        <p className={styles.failed} role="alert">
          {t('partFailed')}{' '}
          <button type="button" className={styles.retry} onClick={retry}>
            {t('retry')}
          </button>
        </p>
      )}
    />
  );
}
