import { type ComponentType, type ReactNode, Suspense, use, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** A component in a chunk of its own, which is fetched when it is first drawn, or before. */
export interface Part<Props> {
  /** Fetches it, once: the same promise every time. */
  readonly fetch: () => Promise<ComponentType<Props>>;
  /** Once it has come: then it is drawn at once, where a promise would have React wait, if only for a moment. */
  readonly fetched: () => ComponentType<Props> | null;
  /** After a failure, has the next fetch try anew (React.lazy would keep the failure). */
  readonly forget: () => void;
}

/** Names a component that comes later. */
export function partOf<Props>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let pending: Promise<ComponentType<Props>> | null = null;
  let fetched: ComponentType<Props> | null = null;
  const fetchNow = async (): Promise<ComponentType<Props>> => {
    fetched = await load();
    return fetched;
  };
  return {
    fetch: () => {
      pending ??= fetchNow();
      return pending;
    },
    fetched: () => fetched,
    forget: () => {
      pending = null;
      fetched = null;
    },
  };
}

interface FetchedProps<Props> {
  readonly part: Part<Props>;
  readonly props: Props;
}

function FetchedPart<Props extends object>({ part, props, hadCome }: FetchedProps<Props> & { hadCome: boolean }) {
  const Component = (hadCome && part.fetched()) || use(part.fetch());
  return <Component {...props} />;
}

interface PartBoundaryProps<Props> extends FetchedProps<Props> {
  /** Shown while it is on its way. */
  readonly waiting: ReactNode;
  /** Shown when it can't be had, or breaks; `retry` tries anew. */
  readonly failed: (retry: () => void) => ReactNode;
}

/** Draws a part, and what stands for it while it is on its way or can't be had. */
export function PartBoundary<Props extends object>({ part, props, waiting, failed }: PartBoundaryProps<Props>) {
  // React wants a component that waited once to ask the promise each time.
  const [hadCome] = useState(() => part.fetched() !== null);
  const retry = (reset: () => void) => () => {
    part.forget();
    reset();
  };
  return (
    <ErrorBoundary fallback={(reset) => failed(retry(reset))}>
      <Suspense fallback={waiting}>
        <FetchedPart part={part} props={props} hadCome={hadCome} />
      </Suspense>
    </ErrorBoundary>
  );
}
