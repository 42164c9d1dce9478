import type { Work } from './work.ts';

/** So many are sorted at a stretch. */
const STRETCH = 400;

function* merge<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Work<readonly Item[]> {
  const merged: Item[] = [];
  let [left, right] = [0, 0];
  while (left < first.length && right < second.length) {
    const [one, other] = [first[left] as Item, second[right] as Item];
    const isFirst = compare(one, other) <= 0;
    merged.push(isFirst ? one : other);
    if (isFirst) left += 1;
    else right += 1;
    if (merged.length % STRETCH === 0) yield;
  }
  return merged.concat(first.slice(left), second.slice(right));
}

/** As Array.toSorted; of many, stretches are sorted and merged two by two, with moments to stop. */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Work<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += STRETCH) {
    if (at > 0) yield;
    runs.push(items.slice(at, at + STRETCH).sort(compare));
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}
