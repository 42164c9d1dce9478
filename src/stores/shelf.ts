import { create } from 'zustand';

interface ShelfState {
  /** What is looked for among the titles. */
  readonly query: string;
}

/** In memory: who comes back from a text finds the list as it was left. */
export const useShelfQuery = create<ShelfState>()(() => ({ query: '' }));

export function askShelf(query: string): void {
  useShelfQuery.setState({ query });
}
