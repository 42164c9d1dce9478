import { expect, test, vi } from 'vitest';
import { countFailure, countStep, countTests } from '../../scripts/test-count.ts';
import { describeStep, runStep } from '../../scripts/test-step.ts';

const tests = (outcome: 'passed' | 'skipped') => ({ tests: Array(3).fill({ title: 'a test', outcome }), errors: [] });

test.each([
  ['a passed step is one line', countStep(0), '✓ build          1.2 s'],
  ['a passed runner says how many tests', countTests(0, tests('passed')), '✓ build          1.2 s  3 tests'],
  ['a failed step shows all it wrote', countStep(1), '✗ build          1.2 s\nall\nit wrote\n'],
  [
    'a failed step says why it counts as failed',
    countFailure('not run: there is no browser'),
    '✗ build          1.2 s\nall\nit wrote\n✗ build: not run: there is no browser\n',
  ],
])('%s', (_rule, count, lines) => {
  expect(describeStep('build', { count, output: 'all\nit wrote\n' }, 1.23)).toBe(lines);
});

test('a step that throws counts as one failure', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const count = await runStep('size', () => Promise.reject(new Error('no such program')));
  expect(count).toEqual({ passed: 0, failed: 1, remarks: ['Error: no such program'] });
  expect(log).toHaveBeenCalledWith(expect.stringContaining('✗ size: Error: no such program'));
});
