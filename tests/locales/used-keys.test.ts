import { describe, expect, test } from 'vitest';
import { COMMANDS } from '#core/commands.ts';
import { PROBLEM_CODES } from '#core/errors.ts';
import { FEATURES, PARTS_OF_SPEECH } from '#core/morphology.ts';
import { NOTE_TOPICS } from '#core/topics.ts';
import { THEMES } from '#stores/settings.ts';
import { LOCALES } from './message-files.ts';
import { keysNamedIn, unusedKeys } from './used-keys.ts';

const code = import.meta.glob<string>('../../src/**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' });
const english = Array.from(LOCALES.get('en') ?? [], ([namespace, messages]) => ({
  namespace,
  keys: [...messages.keys()],
}));

const FIXTURE = `
function Ready({ state }) {
  const { t } = useTranslation('gloss');
  return <p title={t('hear', { word: nested('not, (a) key') })}>{t(\`state.\${state}\`)}</p>;
}
const Both = () => {
  const { t, i18n } = useTranslation(['errors', 'common']);
  return t(isPage ? 'page' : 'problems', { count }) + t('common:close') + t(\`grammar:pos.\${entry[\`\${a}\`]}.long\`);
};
const Plain = () => { const { t: say } = useTranslation(); return say("retry") + i18n.t('print:title'); };
const late = (t: TFunction<'search'>) => t('none');
const at = format('left.out');
`;

describe('a message that no code names is found', () => {
  const named = keysNamedIn(FIXTURE);

  test.each<[namespace: string, keys: readonly string[], unused: readonly string[]]>([
    ['gloss', ['hear', 'state.ready', 'state.late', 'state', 'here'], ['state', 'here']],
    ['gloss', ['not, (a) key', 'left.out', 'close', 'retry'], ['not, (a) key', 'left.out', 'close', 'retry']],
    ['errors', ['page', 'problems_one', 'problems_other', 'moreProblems_other'], ['moreProblems_other']],
    ['common', ['close', 'retry', 'page'], ['page']],
    ['grammar', ['pos.NOUN.long', 'pos.NOUN', 'feature.NOUN.long'], ['pos.NOUN', 'feature.NOUN.long']],
    ['print', ['title', 'hear'], ['hear']],
    ['search', ['none', 'title'], ['title']],
    ['help', ['title'], ['title']],
  ])('of %s: %j', (namespace, keys, unused) => {
    expect(unusedKeys(namespace, keys, named)).toEqual(unused);
  });

  test('a key that a variable holds may be any string of the file', () => {
    const table = keysNamedIn(`const { t } = useTranslation('sound'); const KEYS = { on: 'play' }; t(KEYS[state]);`);
    expect(unusedKeys('sound', ['play', 'pause'], table)).toEqual(['pause']);
  });
});

describe('every message is said somewhere', () => {
  const named = Object.values(code).flatMap(keysNamedIn);

  test.each(english)('of $namespace', ({ namespace, keys }) => {
    expect(unusedKeys(namespace, keys, named)).toEqual([]);
  });
});

/** What fills a key that is put together when the code runs, where a table says it; types hold the rest. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  'grammar feature': Object.entries(FEATURES).flatMap(([name, values]) => values.map((value) => `${name}.${value}`)),
  'grammar pos': PARTS_OF_SPEECH,
  'grammar topic': NOTE_TOPICS,
  'help actions': COMMANDS.map(({ name }) => name),
  'help keys': [...new Set(COMMANDS.flatMap(({ keys }) => keys))],
  'problems problem': PROBLEM_CODES,
  'settings themes': THEMES,
};

test.each(Object.entries(TABLES))('%s has a message for each entry of its table, and no more', (prefix, table) => {
  const [namespace, branch] = prefix.split(' ');
  const keys = english.find((file) => file.namespace === namespace)?.keys ?? [];
  const said = keys.filter((key) => key.startsWith(`${branch}.`)).map((key) => key.slice(`${branch}.`.length));
  expect(said.sort()).toEqual([...table].sort());
});
