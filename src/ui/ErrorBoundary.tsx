import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown in place of the children once one of them has thrown; `reset` tries them again. */
  readonly fallback: (reset: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a bug in one part of the page from ending the rest. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback(() => this.setState({ hasFailed: false })) : this.props.children;
  }
}
