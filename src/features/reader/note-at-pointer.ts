import type { NotePlace } from '#core/selection.ts';
import { unitElementAt } from '#platform/unit-elements.ts';

/** The mark of notes that a pointer is on. */
export function noteAtPointer({ target }: { readonly target: EventTarget | null }): NotePlace | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
  const holder = unitElementAt(mark);
  return mark && holder ? { unitId: holder.unitId, index: Number(mark.dataset.note) } : null;
}
