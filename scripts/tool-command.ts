import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Manifest = v.object({ bin: v.union([v.string(), v.record(v.string(), v.string())]) });

/**
 * The command that runs an installed package's program by this Node itself: without npx, which leaves its child behind
 * when it is ended, and without the .cmd files of Windows. Throws when the package has no program of that name.
 */
export function toolCommand(packageName: string, program: string, args: readonly string[]): readonly string[] {
  const folder = join('node_modules', packageName);
  const { bin } = v.parse(Manifest, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[program];
  if (script === undefined) throw new Error(`The package ${packageName} has no program ${program}.`);
  return [process.execPath, join(folder, script), ...args];
}
