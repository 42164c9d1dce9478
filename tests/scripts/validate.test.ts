import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the command as `npm run validate -- FILE…` does. */
const validate = (...files: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/validate.ts', ...files], { cwd: root, encoding: 'utf8' });

const sound = 'tests/fixtures/sound.json';
const broken = 'tests/fixtures/broken/quote-not-found.json';
const missing = 'tests/fixtures/no-such-edition.json';

// Each run starts a process of its own, which takes a second on a slow machine.
const timeout = 30_000;

test('a sound edition passes', { timeout }, () => {
  const { status, stdout } = validate(sound);
  expect(stdout).toBe(`${sound}: sound\n`);
  expect(status).toBe(0);
});

test('a problem is printed with its path, unit, side, quote and code, and fails', { timeout }, () => {
  const { status, stdout } = validate(broken);
  const [heading, problem] = stdout.split('\n');
  expect(heading).toBe(`${broken}: 1 problem`);
  expect(problem).toContain('paragraphs[0].units[1].links[1].target, unit s2, target:');
  expect(problem).toContain('“station watch”');
  expect(problem).toContain('[quote-not-found]');
  expect(status).toBe(1);
});

test('a file that is not there is named and fails, and the other files are checked all the same', { timeout }, () => {
  const { status, stdout } = validate(missing, sound);
  expect(stdout).toContain(`${missing}: 1 problem`);
  expect(stdout).toContain("can't be read");
  expect(stdout).toContain(`${sound}: sound`);
  expect(status).toBe(1);
});

test('without a file the usage is printed', { timeout }, () => {
  const { status, stdout, stderr } = validate();
  expect(stderr).toContain('Usage: npm run validate -- FILE…');
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
