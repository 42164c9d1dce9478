import { type Count, countFailure } from './test-count.ts';

/** What came of a step, and all it wrote. */
export interface StepResult {
  readonly count: Count;
  readonly output: string;
}

/** Runs one step and shows it when it is done: a line with its time, and below a failed one all it wrote and why. */
export async function runStep(name: string, work: () => Promise<StepResult>): Promise<Count> {
  const start = performance.now();
  const result = await work().catch((error: unknown) => ({ count: countFailure(String(error)), output: '' }));
  console.log(describeStep(name, result, (performance.now() - start) / 1000));
  return result.count;
}

/** The lines that show a step; those of a failed one end with an empty one, to stand out. */
export function describeStep(name: string, { count, output }: StepResult, seconds: number): string {
  const { passed, failed, remarks } = count;
  const head = `${failed === 0 ? '✓' : '✗'} ${name.padEnd(12)}${seconds.toFixed(1).padStart(6)} s`;
  if (failed === 0) return passed > 1 ? `${head}  ${passed} tests` : head;
  const body = [head, output.trim(), ...remarks.map((remark) => `✗ ${name}: ${remark}`)].filter((part) => part !== '');
  return `${body.join('\n')}\n`;
}
