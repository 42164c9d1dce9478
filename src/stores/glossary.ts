import { create } from 'zustand';

export const GLOSSARY_ORDERS = ['alphabetical', 'appearance'] as const;
export type GlossaryOrder = (typeof GLOSSARY_ORDERS)[number];

/** What a reader has asked of a glossary. */
export interface GlossaryControls {
  readonly query: string;
  readonly order: GlossaryOrder;
  /** Whether only vocabulary worth learning is shown. */
  readonly isKeyOnly: boolean;
}

interface GlossaryState extends GlossaryControls {
  /** The edition that was asked. */
  readonly editionId: string | null;
}

const INITIAL: GlossaryState = { editionId: null, query: '', order: 'alphabetical', isKeyOnly: false };

/** In memory only: a way into the text and back finds the glossary as it was; another edition's begins anew. */
export const useGlossary = create<GlossaryState>()(() => INITIAL);

/** Selects what has been asked of an edition's glossary. */
export const glossaryControls =
  (editionId: string) =>
  (state: GlossaryState): GlossaryControls =>
    state.editionId === editionId ? state : INITIAL;

export const askGlossary = (editionId: string, asked: Partial<GlossaryControls>): void =>
  useGlossary.setState((state) => ({ ...glossaryControls(editionId)(state), ...asked, editionId }));
