import { expect, test } from 'vitest';
import { runCommand } from '../../scripts/run-command.ts';

const node = (code: string, limitSeconds = 30) => runCommand([process.execPath, '-e', code], { limitSeconds });

test('keeps what a command writes in the order it came, without colours', async () => {
  const ended = await node('console.log("\\u001b[31mone"); console.error("two"); console.log("three\\n");');
  expect(ended).toEqual({ status: 0, output: 'one\ntwo\nthree' });
});

test('gives back the exit status', async () => {
  expect(await node('process.exitCode = 3')).toEqual({ status: 3, output: '' });
});

test('says what signal ended a command', async () => {
  expect(await node('process.kill(process.pid, "SIGKILL")')).toEqual({ status: 1, output: 'Ended by SIGKILL.' });
});

test('stops a command that does not come to its end', async () => {
  const ended = await node('setTimeout(() => {}, 60_000)', 0.2);
  expect(ended).toEqual({ status: 1, output: 'Stopped: not done after 0.2 s.' });
});

test('a program that is not there is a failure, not an exception', async () => {
  const ended = await runCommand(['no-such-program'], { limitSeconds: 1 });
  expect(ended.status).toBe(127);
  expect(ended.output).toContain('no-such-program did not start');
});

test('hands on no NODE_ENV, so that a build is a production build', async () => {
  expect((await node('console.log(process.env.NODE_ENV)')).output).toBe('undefined');
});

test('nothing that a command started outlives it', async () => {
  const loop = `${JSON.stringify(process.execPath)}, ['-e', 'while (true) {}']`;
  const { output } = await node(`console.log(require('node:child_process').spawn(${loop}).pid); process.exit();`);
  // Init may take its time to bury the dead.
  await expect.poll(() => isRunning(Number(output)), { timeout: 10_000 }).toBe(false);
}, 20_000);

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
