import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown in place of the children once one of them has thrown; `reset` tries them again. */
  readonly fallback: (reset: () => void) => ReactNode;
  /** What the children show; when it changes, they are tried again. */
  readonly shown?: string;
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
  readonly shown: string | undefined;
}

/** Keeps a bug in one part of the page from ending the rest. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, shown: this.props.shown };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ shown }: Props, state: State): Partial<State> | null {
    return shown === state.shown ? null : { hasFailed: false, shown };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback(() => this.setState({ hasFailed: false })) : this.props.children;
  }
}
