/** What was made of the last so many things; what wasn't asked for lately is forgotten. */
export interface Recent<Key, Value> {
  /** What is remembered of a thing, or else made of it now. */
  readonly of: (key: Key, make: () => Value) => Value;
}

/** @param most how many are remembered */
export function rememberRecent<Key, Value>(most: number): Recent<Key, Value> {
  // A Map keeps the order in which its keys came: whoever is asked for comes anew.
  const known = new Map<Key, Value>();
  return {
    of: (key, make) => {
      const value = known.has(key) ? (known.get(key) as Value) : make();
      known.delete(key);
      known.set(key, value);
      if (known.size > most) {
        const [oldest] = known.keys();
        known.delete(oldest as Key);
      }
      return value;
    },
  };
}
