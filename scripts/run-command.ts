import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How a command ended: its exit status, and all it wrote, stdout and stderr in the order they came. */
export interface Ended {
  readonly status: number;
  readonly output: string;
}

interface CommandOptions {
  readonly limitSeconds: number;
  readonly env?: Readonly<Record<string, string>>;
}

const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const hasProcessGroups = process.platform !== 'win32';

/**
 * Runs a command without a shell or stdin. Never rejects: a command that can't start ends with status 127, one that
 * outlives its limit or dies of a signal with status 1. Nothing that it started outlives it.
 */
export async function runCommand(command: readonly string[], options: CommandOptions): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'satzspiegel-run-'));
  const log = join(folder, 'output');
  // A file, not a pipe: it keeps both streams in order, and no grandchild can hold it open and us waiting.
  const descriptor = openSync(log, 'w');
  try {
    const { status, remark } = await spawnAndWait(command, descriptor, options);
    return { status, output: [readOutput(log), remark].filter(Boolean).join('\n') };
  } finally {
    closeSync(descriptor);
    await rm(folder, { recursive: true, force: true });
  }
}

function spawnAndWait(
  [file = '', ...args]: readonly string[],
  descriptor: number,
  { limitSeconds, env }: CommandOptions,
): Promise<{ status: number; remark: string }> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: ['ignore', descriptor, descriptor],
      env: { ...childEnvironment(process.env), ...env },
      detached: hasProcessGroups,
      windowsHide: true,
    });
    const kill = () => killWithDescendants(child);
    let isOverdue = false;
    const limit = setTimeout(() => {
      isOverdue = true;
      kill();
    }, limitSeconds * 1000);
    // In a group of its own the child doesn't hear Ctrl-C: it goes when this process goes.
    for (const signal of ENDING_SIGNALS) process.once(signal, exitInterrupted);
    process.once('exit', kill);
    const settle = (status: number, remark: string) => {
      clearTimeout(limit);
      for (const signal of ENDING_SIGNALS) process.off(signal, exitInterrupted);
      process.off('exit', kill);
      resolve({ status, remark });
    };
    child.once('error', (error) => settle(127, `${file} did not start: ${error.message}`));
    child.once('exit', (code, signal) => {
      kill();
      if (isOverdue) settle(1, `Stopped: not done after ${limitSeconds} s.`);
      else if (code === null) settle(1, `Ended by ${signal}.`);
      else settle(code, '');
    });
  });
}

/** Its descendants too: a test in an endless loop outlives the runner that started its process. */
function killWithDescendants({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(hasProcessGroups ? -pid : pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

function exitInterrupted(): void {
  process.exit(130);
}

const isColourful = process.stdout.isTTY && !process.env.NO_COLOR;

/**
 * The environment for a child. NODE_ENV goes, because running this script through Vite has set it to `development`, and
 * a build would then ship React's development half.
 */
function childEnvironment({ NODE_ENV: _mode, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return isColourful ? { ...env, FORCE_COLOR: '1' } : env;
}

/** Colours only where a person looks on; some programs write them whatever they are told. */
function readOutput(file: string): string {
  const output = readFileSync(file, 'utf8').trimEnd();
  return isColourful ? output : stripVTControlCharacters(output);
}
