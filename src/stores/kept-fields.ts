import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { type Fields, initialValues, readFields, type ValuesOf } from '#core/fields.ts';
import { readStored, setAside, writeStored } from '#platform/local-storage.ts';
import { notify } from './notices.ts';

/**
 * A small record that is kept in localStorage over reloads. A stored value that can't be read is put aside, and reading
 * goes on with the initial ones; where even that fails, it isn't written over.
 */
export function keepFields<All extends Fields>(
  key: string,
  version: number,
  fields: All,
): UseBoundStore<StoreApi<ValuesOf<All>>> {
  function parse(text: string): ValuesOf<All> | null {
    try {
      const stored = JSON.parse(text);
      return stored.version === version ? readFields(fields, stored.state) : null;
    } catch {
      return null;
    }
  }

  const stored = readStored(key);
  const read = stored.kind === 'found' ? parse(stored.text) : null;
  const isLocked = stored.kind === 'blocked' || (stored.kind === 'found' && !read && !setAside(key, stored.text));
  if (isLocked) notify('settings-blocked');
  else if (stored.kind === 'found' && !read) notify('settings-set-aside');

  const useFields = create<ValuesOf<All>>()(() => read ?? initialValues(fields));
  useFields.subscribe((state) => {
    if (isLocked || !writeStored(key, JSON.stringify({ state, version }))) notify('settings-blocked');
  });
  return useFields;
}
