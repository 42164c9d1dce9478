import { type ComponentType, use } from 'react';

/** A component in a chunk of its own, which is fetched when it is first drawn, or before. */
export interface Part<Props> {
  /** The component, once it has been fetched. */
  readonly fetched: () => ComponentType<Props> | null;
  /** Fetches it, once; after a failure, anew. */
  readonly fetch: () => Promise<ComponentType<Props>>;
}

/** Names a component that comes later. */
export function partOf<Props>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let component: ComponentType<Props> | null = null;
  let pending: Promise<ComponentType<Props>> | null = null;
  const fetch = async (): Promise<ComponentType<Props>> => {
    try {
      component = await load();
      return component;
    } catch (error) {
      pending = null;
      throw error;
    }
  };
  return {
    fetched: () => component,
    fetch: () => {
      pending ??= fetch();
      return pending;
    },
  };
}

interface LazyPartProps<Props> {
  readonly part: Part<Props>;
  readonly props: Props;
}

/**
 * Draws a part, at once where it has been fetched. It stands under a Suspense, which shows that it is on its way, and an
 * error boundary, which hears that it can't be had; drawn anew, it is fetched anew (React.lazy would keep the failure).
 */
export function LazyPart<Props extends object>({ part, props }: LazyPartProps<Props>) {
  const Component = part.fetched() ?? use(part.fetch());
  return <Component {...props} />;
}
