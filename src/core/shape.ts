import * as v from 'valibot';
import type { Problem, ProblemCode, Result } from './errors.ts';

/** `paragraphs[0].units[3].id`, as a person would look for it. */
const formatPath = (path: readonly v.IssuePathItem[]): string =>
  path
    .map(({ key }, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');

function codeOf(issue: v.BaseIssue<unknown>): ProblemCode {
  if (issue.type !== 'strict_object') return 'shape-invalid';
  if (issue.expected === 'never') return 'shape-unknown';
  return issue.received === 'undefined' ? 'shape-missing' : 'shape-invalid';
}

/**
 * A union fails as a whole; what is wrong inside its likeliest alternative says more: a field that is there, but wrong,
 * before one that is missing. The paths of the inner issues begin at the union.
 */
function findDeepest(
  issue: v.BaseIssue<unknown>,
  above: readonly v.IssuePathItem[] = [],
): { readonly issue: v.BaseIssue<unknown>; readonly path: readonly v.IssuePathItem[] } {
  const path = [...above, ...(issue.path ?? [])];
  const inner = issue.issues?.find(({ type }) => type !== 'strict_object') ?? issue.issues?.[0];
  return inner ? findDeepest(inner, path) : { issue, path };
}

/**
 * Checks a value against a schema.
 * @param at where the value stands in its file, as `paragraphs[3]`; empty for the file itself
 * @returns the value, or every problem with its path
 */
export function checkShape<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
  at = '',
): Result<v.InferOutput<Schema>, readonly Problem[]> {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return { ok: true, value: parsed.output };
  const problems = parsed.issues.map((outer): Problem => {
    const { issue, path } = findDeepest(outer);
    const inner = formatPath(path);
    const problem = { code: codeOf(issue), path: at && inner ? `${at}.${inner}` : at + inner };
    return typeof issue.input === 'string' ? { ...problem, quote: issue.input } : problem;
  });
  return { ok: false, error: problems };
}

const NO_JSON: Problem = { code: 'json-invalid', path: '' };

/** Reads JSON; what isn't JSON is one problem of the whole file. */
export function parseJson(json: string): Result<unknown, readonly Problem[]> {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false, error: [NO_JSON] };
  }
}

/**
 * Reads JSON and checks it against a schema.
 * @returns the value, or every problem with its path; `json-invalid` when it isn't JSON at all
 */
export function parseShape<Schema extends v.GenericSchema>(
  schema: Schema,
  json: string,
): Result<v.InferOutput<Schema>, readonly Problem[]> {
  const data = parseJson(json);
  return data.ok ? checkShape(schema, data.value) : data;
}
