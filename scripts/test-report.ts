import * as v from 'valibot';

/** One test and what came of it; `flaky` is one that passed only when it was tried again. */
interface TestOutcome {
  readonly title: string;
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'flaky';
}

/** What a test runner reported: its tests, and the errors that belong to none of them (a file that doesn't load). */
export interface TestReport {
  readonly tests: readonly TestOutcome[];
  readonly errors: readonly string[];
}

const VitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});

/** Reads the JSON reporter of Vitest (Jest's format); `undefined` when it isn't one. */
export function readVitestReport(json: unknown): TestReport | undefined {
  const result = v.safeParse(VitestReport, json);
  if (!result.success) return undefined;
  const files = result.output.testResults;
  return {
    tests: files.flatMap((file) =>
      file.assertionResults.map(({ fullName, status }) => ({ title: fullName, outcome: vitestOutcome(status) })),
    ),
    // A file that fails though no test of it does: it doesn't load, or a hook of it fails.
    errors: files
      .filter((file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
      .map((file) => `${file.name}: ${firstLine(file.message) || 'failed outside its tests'}`),
  };
}

function vitestOutcome(status: string): TestOutcome['outcome'] {
  if (status === 'passed' || status === 'failed') return status;
  return 'skipped';
}

const PlaywrightSpec = v.object({
  title: v.string(),
  file: v.string(),
  tests: v.array(v.object({ status: v.picklist(['expected', 'unexpected', 'flaky', 'skipped']) })),
});

interface PlaywrightSuite {
  readonly specs: readonly v.InferOutput<typeof PlaywrightSpec>[];
  readonly suites?: readonly PlaywrightSuite[] | undefined;
}

const PlaywrightSuite: v.GenericSchema<unknown, PlaywrightSuite> = v.object({
  specs: v.array(PlaywrightSpec),
  suites: v.optional(v.array(v.lazy(() => PlaywrightSuite))),
});

const PlaywrightReport = v.object({
  suites: v.array(PlaywrightSuite),
  errors: v.array(v.object({ message: v.optional(v.string(), '') })),
});

const PLAYWRIGHT_OUTCOMES = { expected: 'passed', unexpected: 'failed', flaky: 'flaky', skipped: 'skipped' } as const;

/** Reads the JSON reporter of Playwright; `undefined` when it isn't one. */
export function readPlaywrightReport(json: unknown): TestReport | undefined {
  const result = v.safeParse(PlaywrightReport, json);
  if (!result.success) return undefined;
  return {
    tests: result.output.suites.flatMap(testsOfSuite),
    errors: result.output.errors.map(({ message }) => firstLine(message) || 'failed outside its tests'),
  };
}

function testsOfSuite({ specs, suites = [] }: PlaywrightSuite): readonly TestOutcome[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.map(({ status }) => ({ title: `${file}: ${title}`, outcome: PLAYWRIGHT_OUTCOMES[status] })),
  );
  return [...own, ...suites.flatMap(testsOfSuite)];
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
