import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** How often each edition is measured; the median counts. */
  readonly rounds: number;
  /** The lengths of the editions that are made, in source words, the shortest first. */
  readonly words: readonly number[];
  /** A file with an edition to be measured beside the shortest made one. */
  readonly edition: string | null;
  readonly isJson: boolean;
  /** Whether the app is built first. */
  readonly isBuilt: boolean;
}

export const USAGE = `npm run bench -- [--rounds 5] [--words 1000,5000,20000,87000] [--edition FILE] [--no-build] [--json]`;

const isCount = (number: number): boolean => Number.isInteger(number) && number > 0;

/** Reads the command's arguments; null where they make no sense. */
export function readOptions(args: readonly string[]): BenchOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rounds: { type: 'string', default: '5' },
        words: { type: 'string', default: '1000,5000,20000,87000' },
        edition: { type: 'string' },
        'no-build': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const rounds = Number(values.rounds);
    const words = values.words.split(',').map(Number);
    if (![rounds, ...words].every(isCount)) return null;
    const ascending = words.toSorted((a, b) => a - b);
    return {
      rounds,
      words: values.edition === undefined ? ascending : ascending.slice(0, 1),
      edition: values.edition ?? null,
      isJson: values.json,
      isBuilt: !values['no-build'],
    };
  } catch {
    return null;
  }
}
