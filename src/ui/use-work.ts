import { startTransition, useEffect, useMemo, useState } from 'react';

/** Goes through something step by step; its end has the result. */
type Steps<Result> = Generator<undefined, Result, undefined>;

/** Takes the steps that are left without holding up the page; returns what stops it. */
type Runner = <Result>(
  steps: Steps<Result>,
  done: (result: Result) => void,
  failed: (error: unknown) => void,
) => () => void;

/**
 * The result of work that may take long. What is done at its first step is there at once; while other work is done, the
 * result before it stays.
 * @param begin its identity says which work: another one is other work
 * @returns null while there is no result at all
 */
export function useWork<Result>(begin: () => Steps<Result>, run: Runner): Result | null {
  const begun = useMemo(() => {
    const steps = begin();
    return { steps, first: steps.next() };
  }, [begin]);
  const [latest, setLatest] = useState<{ readonly of: object; readonly result: Result } | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  if (failure) throw failure.error;
  const { first } = begun;
  if (first.done && latest?.of !== begun) setLatest({ of: begun, result: first.value });

  useEffect(() => {
    if (begun.first.done) return;
    return run(
      begun.steps,
      (result) => startTransition(() => setLatest({ of: begun, result })),
      (error) => setFailure({ error }),
    );
  }, [begun, run]);
  return first.done ? first.value : (latest?.result ?? null);
}
