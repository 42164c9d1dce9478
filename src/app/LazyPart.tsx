import { useTranslation } from 'react-i18next';
import { type Part, PartBoundary } from '#ui/PartBoundary.tsx';
import { FailedPart } from './FailedPart.tsx';

interface Props<PartProps> {
  readonly part: Part<PartProps>;
  readonly props: PartProps;
  /** Whether nothing waits for it, so that nothing has to be said while it is on its way. */
  readonly isQuiet?: boolean;
}

/** Draws a part of the app that comes when it is used; where it can't be had, says so and tries again when told to. */
export function LazyPart<PartProps extends object>({ part, props, isQuiet = false }: Props<PartProps>) {
  const { t } = useTranslation();
  return (
    <PartBoundary
      part={part}
      props={props}
      waiting={isQuiet ? null : <p>{t('loading')}</p>}
      failed={(retry) => <FailedPart onRetry={retry} />}
    />
  );
}
