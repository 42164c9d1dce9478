import type { TestReport } from './test-report.ts';

/** What a step adds to the totals; each remark is a line that says why something counts as failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly remarks: readonly string[];
}

/** The count of a step that is one thing: types, lint, a build. */
export function countStep(status: number): Count {
  return status === 0 ? { passed: 1, failed: 0, remarks: [] } : { passed: 0, failed: 1, remarks: [] };
}

/** The count of a step that failed, or was not run, for the reason given. */
export function countFailure(reason: string): Count {
  return { passed: 0, failed: 1, remarks: [reason] };
}

/**
 * The count of a test runner: one for each test. A test that was left out, or passed only when tried again, has failed;
 * so has a runner that left no report, ran nothing, or ended badly although its tests passed.
 */
export function countTests(status: number, report: TestReport | undefined): Count {
  if (report === undefined) return countFailure(`ended with status ${status} and left no readable report`);
  const passed = report.tests.filter(({ outcome }) => outcome === 'passed').length;
  const failed = report.tests.length - passed + report.errors.length;
  if (failed > 0) return { passed, failed, remarks: [...report.tests.flatMap(remarkOnTest), ...report.errors] };
  if (passed === 0) return countFailure('ran no test at all');
  if (status !== 0) return { passed, ...remarkOnStatus(status) };
  return { passed, failed, remarks: [] };
}

function remarkOnTest({ title, outcome }: TestReport['tests'][number]): readonly string[] {
  if (outcome === 'skipped') return [`skipped, which counts as failed: ${title}`];
  if (outcome === 'flaky') return [`passed only when tried again, which counts as failed: ${title}`];
  return [];
}

function remarkOnStatus(status: number) {
  return { failed: 1, remarks: [`ended with status ${status} although every test passed`] };
}

/** The counts of several steps added up. */
export function addCounts(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    remarks: counts.flatMap(({ remarks }) => remarks),
  };
}

/** The last line of every run, which other programs read. */
export function countLine({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}
