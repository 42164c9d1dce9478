/** All keys there are while reading, in the order in which the help lists them; keys as KeyboardEvent.key names them. */
export const COMMANDS = [
  { name: 'nextUnit', keys: ['ArrowDown', 'j'] },
  { name: 'previousUnit', keys: ['ArrowUp', 'k'] },
  { name: 'nextWord', keys: ['ArrowRight'] },
  { name: 'previousWord', keys: ['ArrowLeft'] },
  { name: 'firstWord', keys: ['Home'] },
  { name: 'lastWord', keys: ['End'] },
  { name: 'otherSide', keys: ['o'] },
  { name: 'openGloss', keys: ['Enter', ' '] },
  { name: 'phrase', keys: ['e'] },
  { name: 'nextNote', keys: ['n'] },
  { name: 'previousNote', keys: ['N'] },
  { name: 'translation', keys: ['t'] },
  { name: 'allTranslations', keys: ['T'] },
  { name: 'nextWay', keys: ['w'] },
  { name: 'playOrPause', keys: ['p'] },
  { name: 'playAgain', keys: ['r'] },
  { name: 'save', keys: ['s'] },
  { name: 'saveUnit', keys: ['S'] },
  { name: 'undo', keys: ['u'] },
  { name: 'search', keys: ['/'] },
  { name: 'nextHit', keys: ['g'] },
  { name: 'previousHit', keys: ['G'] },
  { name: 'glossary', keys: ['v'] },
  { name: 'escape', keys: ['Escape'] },
  { name: 'help', keys: ['?'] },
] as const;

/** What a key does. Each name is a key of `locales/<lng>/help.json` below `actions`. */
export type CommandName = (typeof COMMANDS)[number]['name'];

/** The command of a key, as KeyboardEvent.key names it; null for a key that has none. */
export const findCommand = (key: string): CommandName | null =>
  COMMANDS.find(({ keys }) => (keys as readonly string[]).includes(key))?.name ?? null;
