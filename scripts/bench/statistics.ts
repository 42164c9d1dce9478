/** The middle one of some numbers, or the mean of the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('There is no middle of nothing.');
  return (low + high) / 2;
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The slope of the straight line (least squares) through points on logarithmic axes: 0 where y doesn't depend on x, 1
 * where it grows as x does. NaN for fewer than two points.
 */
export function logLogSlope(points: readonly Point[]): number {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const middle = { x: mean(logs.map(({ x }) => x)), y: mean(logs.map(({ y }) => y)) };
  const covariance = mean(logs.map(({ x, y }) => (x - middle.x) * (y - middle.y)));
  return covariance / mean(logs.map(({ x }) => (x - middle.x) ** 2));
}
