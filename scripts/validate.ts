import { readFile } from 'node:fs/promises';
import { parseEdition } from '#core/edition-schema.ts';
import type { Problem } from '#core/errors.ts';
import { validateEdition } from '#core/validation.ts';
import messages from '../locales/en/problems.json' with { type: 'json' };

const describe = ({ code, path, unit, side, quote }: Problem): string => {
  const where = [path || 'file', unit && `unit ${unit}`, side].filter(Boolean).join(', ');
  const what = quote === undefined ? '' : ` “${quote}”`;
  return `  ${where}:${what} ${messages.problem[code]} [${code}]`;
};

async function checkFile(file: string): Promise<readonly string[]> {
  let json: string;
  try {
    json = await readFile(file, 'utf8');
  } catch (error) {
    return [`  can't be read: ${error instanceof Error ? error.message : error}`];
  }
  const parsed = parseEdition(json);
  return (parsed.ok ? validateEdition(parsed.value) : parsed.error).map(describe);
}

/** Checks edition files and prints each problem. Exit status: 0 sound, 1 a problem, 2 no file named. */
export async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error('Usage: npm run validate -- FILE…');
    return 2;
  }
  let status = 0;
  for (const file of files) {
    const lines = await checkFile(file);
    console.log(`${file}: ${lines.length === 0 ? 'sound' : `${lines.length} problem${lines.length === 1 ? '' : 's'}`}`);
    for (const line of lines) console.log(line);
    if (lines.length > 0) status = 1;
  }
  return status;
}
