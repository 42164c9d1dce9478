import { expect, test } from 'vitest';
import { addCounts, countFailure, countLine, countStep, countTests } from '../../scripts/test-count.ts';
import type { TestReport } from '../../scripts/test-report.ts';

type Outcome = TestReport['tests'][number]['outcome'];

function report(outcomes: readonly Outcome[], errors: readonly string[] = []): TestReport {
  return { tests: outcomes.map((outcome) => ({ title: 'a test', outcome })), errors };
}

test.each<[string, number, TestReport | undefined, { passed: number; failed: number; remarks: readonly string[] }]>([
  ['every test counts as one', 0, report(['passed', 'passed']), { passed: 2, failed: 0, remarks: [] }],
  ['a failed test needs no remark', 1, report(['passed', 'failed']), { passed: 1, failed: 1, remarks: [] }],
  [
    'a skipped test has failed',
    0,
    report(['passed', 'skipped']),
    { passed: 1, failed: 1, remarks: ['skipped, which counts as failed: a test'] },
  ],
  [
    'a flaky test has failed',
    0,
    report(['flaky']),
    { passed: 0, failed: 1, remarks: ['passed only when tried again, which counts as failed: a test'] },
  ],
  [
    'an error outside the tests counts as one',
    1,
    report(['passed'], ['a.test.ts does not load']),
    { passed: 1, failed: 1, remarks: ['a.test.ts does not load'] },
  ],
  ['no test at all is a failure', 0, report([]), { passed: 0, failed: 1, remarks: ['ran no test at all'] }],
  [
    'a bad end after good tests is a failure',
    1,
    report(['passed', 'passed']),
    { passed: 2, failed: 1, remarks: ['ended with status 1 although every test passed'] },
  ],
  [
    'a runner that leaves no report is one failure',
    139,
    undefined,
    { passed: 0, failed: 1, remarks: ['ended with status 139 and left no readable report'] },
  ],
  [
    'a runner that leaves no report has failed even with a good end',
    0,
    undefined,
    { passed: 0, failed: 1, remarks: ['ended with status 0 and left no readable report'] },
  ],
])('%s', (_rule, status, given, count) => {
  expect(countTests(status, given)).toEqual(count);
});

test('any other step counts as one', () => {
  expect([countStep(0), countStep(2)]).toEqual([
    { passed: 1, failed: 0, remarks: [] },
    { passed: 0, failed: 1, remarks: [] },
  ]);
});

test('the last line adds up all runners and steps', () => {
  const counts = [countStep(0), countTests(1, report(['passed', 'passed', 'failed'])), countFailure('not run')];
  expect(countLine(addCounts(counts))).toBe('3 passed, 2 failed');
});
