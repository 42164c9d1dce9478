import { describe, expect, test } from 'vitest';
import { readPlaywrightReport, readVitestReport } from '../../scripts/test-report.ts';

const vitestFile = (file: object) => ({
  name: 'a.test.ts',
  status: 'passed',
  message: '',
  assertionResults: [],
  ...file,
});

describe("Vitest's report", () => {
  test.each([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
    ['todo', 'skipped'],
    ['a word of a later version', 'skipped'],
  ])('reads a test that is %s as %s', (status, outcome) => {
    const report = readVitestReport({
      testResults: [vitestFile({ assertionResults: [{ fullName: 'tokens join', status }] })],
    });
    expect(report).toEqual({ tests: [{ title: 'tokens join', outcome }], errors: [] });
  });

  test('names a file that does not load', () => {
    const file = vitestFile({ status: 'failed', message: 'Cannot find module\n  at line 1' });
    expect(readVitestReport({ testResults: [file] })).toEqual({
      tests: [],
      errors: ['a.test.ts: Cannot find module'],
    });
  });

  test('names a file whose hook fails after tests that passed', () => {
    const file = vitestFile({ status: 'failed', assertionResults: [{ fullName: 'tokens join', status: 'passed' }] });
    expect(readVitestReport({ testResults: [file] })?.errors).toEqual(['a.test.ts: failed outside its tests']);
  });

  test('does not count a file beside its failed tests', () => {
    const file = vitestFile({ status: 'failed', assertionResults: [{ fullName: 'tokens join', status: 'failed' }] });
    expect(readVitestReport({ testResults: [file] })?.errors).toEqual([]);
  });
});

describe("Playwright's report", () => {
  const spec = (title: string, status: string) => ({ title, file: 'read.spec.ts', tests: [{ status }] });

  test.each([
    ['expected', 'passed'],
    ['unexpected', 'failed'],
    ['flaky', 'flaky'],
    ['skipped', 'skipped'],
  ])('reads a test that is %s as %s', (status, outcome) => {
    const report = readPlaywrightReport({ suites: [{ specs: [spec('opens', status)] }], errors: [] });
    expect(report).toEqual({ tests: [{ title: 'read.spec.ts: opens', outcome }], errors: [] });
  });

  test('finds the tests of every suite within a suite', () => {
    const inner = { specs: [spec('inner', 'expected')], suites: [{ specs: [spec('innermost', 'expected')] }] };
    const report = readPlaywrightReport({
      suites: [{ specs: [spec('outer', 'expected')], suites: [inner] }],
      errors: [],
    });
    expect(report?.tests.map(({ title }) => title)).toEqual([
      'read.spec.ts: outer',
      'read.spec.ts: inner',
      'read.spec.ts: innermost',
    ]);
  });

  test('keeps the first line of an error outside the tests', () => {
    const report = readPlaywrightReport({ suites: [], errors: [{ message: 'Port is taken\nmore' }, {}] });
    expect(report?.errors).toEqual(['Port is taken', 'failed outside its tests']);
  });
});

test.each([[undefined], [null], [{}], [{ testResults: 3 }], [{ suites: [{}], errors: [] }]])(
  'anything else is no report: %j',
  (json) => {
    expect(readVitestReport(json)).toBeUndefined();
    expect(readPlaywrightReport(json)).toBeUndefined();
  },
);
