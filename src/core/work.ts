/**
 * Work that takes long for a book: whoever does it may stop at each `yield`, and go on later. A short text's is done
 * without one, so that its result is there at once.
 */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** Does all of it at a stretch. */
export function finish<Result>(work: Work<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** How the items of a list are gone through: up to `few` at a stretch, of more so many between two moments to stop. */
interface Pace {
  readonly few: number;
  readonly step: number;
}

/** What a slow device does with so many sentences takes it some milliseconds. */
const SENTENCES: Pace = { few: 200, step: 16 };
/** An entry has as many texts to look through as a sentence has words. */
export const ENTRIES: Pace = { few: 1000, step: 32 };
/** Words are compared far more quickly than sentences are read. */
export const WORDS: Pace = { few: 4000, step: 400 };

/** Does something with each item of a list; a long one has moments to stop. */
export function* forEach<Item>(
  items: readonly Item[],
  act: (item: Item, index: number) => void,
  { few, step } = SENTENCES,
): Work<void> {
  for (const [index, item] of items.entries()) {
    if (items.length > few && index % step === 0) yield;
    act(item, index);
  }
}

/** As Array.filter, of words, with moments to stop where there are many. */
export function* filterWords(words: readonly string[], test: (word: string) => boolean): Work<readonly string[]> {
  const kept: string[] = [];
  const keep = (word: string): void => {
    if (test(word)) kept.push(word);
  };
  yield* forEach(words, keep, WORDS);
  return kept;
}

/**
 * Work on a thing that is done once, and kept as long as the thing. What one began and left, another goes on with.
 */
export function once<Key extends object, Result>(begin: (key: Key) => Work<Result>): (key: Key) => Work<Result> {
  const done = new WeakMap<Key, { readonly result: Result }>();
  const begun = new WeakMap<Key, Work<Result>>();
  return function* (key) {
    for (;;) {
      const known = done.get(key);
      if (known) return known.result;
      const work = begun.get(key) ?? begin(key);
      // Taken while it is at work, so that work that fails is begun anew.
      begun.delete(key);
      const step = work.next();
      if (step.done) done.set(key, { result: step.value });
      else {
        begun.set(key, work);
        yield;
      }
    }
  };
}
