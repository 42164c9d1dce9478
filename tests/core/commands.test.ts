import { describe, expect, test } from 'vitest';
import type { CommandName } from '#core/commands.ts';
import { COMMANDS, findCommand } from '#core/commands.ts';
import help from '../../locales/en/help.json';

describe('a key does what the design says', () => {
  test.each<[key: string, command: CommandName]>([
    ['ArrowDown', 'nextUnit'],
    ['j', 'nextUnit'],
    ['ArrowUp', 'previousUnit'],
    ['k', 'previousUnit'],
    ['ArrowRight', 'nextWord'],
    ['ArrowLeft', 'previousWord'],
    ['Home', 'firstWord'],
    ['End', 'lastWord'],
    ['o', 'otherSide'],
    ['Enter', 'openGloss'],
    [' ', 'openGloss'],
    ['v', 'glossary'],
    ['Escape', 'escape'],
    ['/', 'search'],
    ['g', 'nextHit'],
    ['G', 'previousHit'],
    ['?', 'help'],
  ])('%j: %s', (key, command) => {
    expect(findCommand(key)).toBe(command);
  });

  test.each(['a', 'J', 'Tab', 'Shift', 'PageDown', ''])('%j does nothing', (key) => {
    expect(findCommand(key)).toBeNull();
  });
});

const keys: readonly string[] = COMMANDS.flatMap((command) => command.keys);

test('no key does two things', () => {
  expect(keys).toEqual([...new Set(keys)]);
});

test('the help has a word for each command and a name for each key, and no other', () => {
  expect(Object.keys(help.actions).sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
  expect(Object.keys(help.keys).sort()).toEqual([...keys].sort());
});
