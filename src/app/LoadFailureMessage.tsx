import { useTranslation } from 'react-i18next';
import type { LoadFailure } from '#core/errors.ts';
import { LazyPart } from './LazyPart.tsx';
import { problemDetails } from './lazy-parts.ts';
import { Message } from './Message.tsx';

interface Props {
  readonly failure: LoadFailure;
  readonly onRetry: () => void;
}

/** Why there is nothing to read, and what is wrong with the file where that is the reason. */
export function LoadFailureMessage({ failure, onRetry }: Props) {
  const { t } = useTranslation('errors');
  const problems = 'problems' in failure ? failure.problems : [];
  return (
    <Message text={t(`load.${failure.code}`)} onRetry={onRetry}>
      {problems.length > 0 && <LazyPart part={problemDetails} props={{ problems }} isQuiet />}
    </Message>
  );
}
