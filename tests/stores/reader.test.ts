import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WordPlace } from '#core/selection.ts';
import type { Means } from '#stores/reader.ts';
import {
  backOut,
  dismissGloss,
  editionOf,
  goToFirstWord,
  goToLastWord,
  goToNextNote,
  goToNextUnit,
  goToNextWord,
  goToOtherSide,
  goToPreviousNote,
  goToPreviousUnit,
  goToPreviousWord,
  openEdition,
  pressCurrentWord,
  selectedUnitId,
  selectNote,
  selectUnit,
  selectWord,
  useReader,
} from '#stores/reader.ts';
import sound from '../fixtures/sound.json?raw';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  useReader.setState(useReader.getInitialState());
  fetched.mockReset();
  fetched.mockImplementation(async (address) => answerFor(address));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

/** The sound edition under the id that is asked for. */
function answerFor(address: RequestInfo | URL): Response {
  const [, id = ''] = /library\/([^/]+)\//.exec(String(address)) ?? [];
  return new Response(sound.replace('"zwei-saetze"', JSON.stringify(id)));
}

/** A host that answers each request when it is told to. */
function holdAnswers(): (id: string, answer?: Response) => void {
  const waiting = new Map<string, (answer: Response) => void>();
  fetched.mockImplementation(
    (address) =>
      new Promise((resolve) => waiting.set(new URL(String(address)).pathname.split('/').at(-2) ?? '', resolve)),
  );
  return (id, answer = answerFor(`library/${id}/edition.json`)) => waiting.get(id)?.(answer);
}

const opened = () => useReader.getState().opened;
const selection = () => useReader.getState().selection;

const zug: WordPlace = { unitId: 's1', side: 'source', index: 2 };

describe('an edition', () => {
  test('is loading, and then open', async () => {
    const opening = openEdition('zwei-saetze');
    expect(opened()).toEqual({ kind: 'loading', id: 'zwei-saetze' });
    expect(editionOf(useReader.getState())).toBeNull();
    await opening;
    expect(opened()).toEqual({ kind: 'open', id: 'zwei-saetze', edition: JSON.parse(sound) });
    expect(editionOf(useReader.getState())).toEqual(JSON.parse(sound));
  });

  test.each<[what: string, answer: () => Promise<Response>, failure: object]>([
    ['missing', async () => new Response('', { status: 404 }), { code: 'edition-not-found' }],
    ['out of reach', () => Promise.reject(new TypeError('Failed to fetch')), { code: 'network-failed' }],
    [
      'broken',
      async () => new Response('{'),
      { code: 'edition-broken', problems: [{ code: 'json-invalid', path: '' }] },
    ],
  ])('that is %s has failed, and says why', async (_, answer, failure) => {
    fetched.mockImplementation(answer);
    await openEdition('zwei-saetze');
    expect(opened()).toEqual({ kind: 'failed', id: 'zwei-saetze', failure });
  });

  test('that has failed can be tried again', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await openEdition('zwei-saetze');
    const trying = openEdition('zwei-saetze');
    expect(opened()?.kind).toBe('loading');
    await trying;
    expect(opened()?.kind).toBe('open');
  });

  test('is fetched once while it is on its way', async () => {
    await Promise.all([openEdition('zwei-saetze'), openEdition('zwei-saetze')]);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(opened()?.kind).toBe('open');
  });

  test('that is open stays as it is when it is opened again', async () => {
    await openEdition('zwei-saetze');
    selectUnit('s2');
    const before = useReader.getState();
    await openEdition('zwei-saetze');
    expect(useReader.getState()).toBe(before);
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});

describe('of two editions opened one after the other the later one is shown', () => {
  test.each<[what: string, order: readonly string[]]>([
    ['when it comes first', ['later', 'earlier']],
    ['when it comes last', ['earlier', 'later']],
  ])('%s', async (_, order) => {
    const answer = holdAnswers();
    const openings = [openEdition('earlier'), openEdition('later')];
    for (const id of order) answer(id);
    await Promise.all(openings);
    expect(opened()).toMatchObject({ kind: 'open', id: 'later' });
  });

  test('when the earlier one fails after it', async () => {
    const answer = holdAnswers();
    const openings = [openEdition('earlier'), openEdition('later')];
    answer('later');
    await openings[1];
    answer('earlier', new Response('', { status: 404 }));
    await openings[0];
    expect(opened()).toMatchObject({ kind: 'open', id: 'later' });
  });

  test('when one has gone back to the first, whose forgotten request fails late', async () => {
    const answers: ((answer: Response) => void)[] = [];
    fetched.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const openings = [openEdition('first'), openEdition('second'), openEdition('first')];
    answers[2]?.(answerFor('library/first/edition.json'));
    await openings[2];
    for (const answer of answers.slice(0, 2)) answer(new Response('', { status: 404 }));
    await Promise.all(openings);
    expect(opened()).toMatchObject({ kind: 'open', id: 'first' });
  });
});

describe('the selection', () => {
  beforeEach(() => openEdition('zwei-saetze'));

  test('is nothing at first', () => {
    expect(selection()).toEqual({ kind: 'none' });
    expect(selectedUnitId(useReader.getState())).toBeNull();
  });

  test('is the unit that is selected', () => {
    selectUnit('s2');
    expect(selection()).toEqual({ kind: 'unit', unitId: 's2' });
    expect(selectedUnitId(useReader.getState())).toBe('s2');
  });

  test.each(['s99', '', null])('is cleared by selecting a unit that is not there: %j', (unitId) => {
    selectWord(zug);
    selectUnit(unitId);
    expect(selection()).toEqual({ kind: 'none' });
  });

  test('is lost when another edition opens', async () => {
    selectWord(zug);
    const opening = openEdition('drei-saetze');
    expect(selection()).toEqual({ kind: 'none' });
    await opening;
    expect(selection()).toEqual({ kind: 'none' });
  });

  test('is the word that is pressed, with its gloss open, and closed by a second press', () => {
    selectWord(zug);
    expect(selection()).toEqual({ ...zug, kind: 'word', isGlossOpen: true });
    selectWord(zug);
    expect(selection()).toEqual({ ...zug, kind: 'word', isGlossOpen: false });
  });

  test('keeps its word when the gloss is dismissed', () => {
    selectWord(zug);
    dismissGloss();
    expect(selection()).toEqual({ ...zug, kind: 'word', isGlossOpen: false });
  });

  test('is backed out of: the gloss first, then the word', () => {
    selectWord(zug);
    backOut();
    expect(selection()).toEqual({ ...zug, kind: 'word', isGlossOpen: false });
    backOut();
    expect(selection()).toEqual({ kind: 'none' });
  });

  test('is the note whose mark is pressed, and that note closed after a second press, Enter or Escape', () => {
    for (const close of [() => selectNote({ unitId: 's1', index: 0 }), pressCurrentWord, backOut, dismissGloss]) {
      selectNote({ unitId: 's1', index: 0 });
      expect(selection()).toEqual({ kind: 'note', unitId: 's1', index: 0, isOpen: true });
      close();
      expect(selection()).toEqual({ kind: 'note', unitId: 's1', index: 0, isOpen: false });
    }
  });

  test('walks the units', () => {
    const walked = [goToNextUnit, goToNextUnit, goToNextUnit, goToPreviousUnit].map((go) => {
      go();
      return selectedUnitId(useReader.getState());
    });
    expect(walked).toEqual(['s1', 's2', 's2', 's1']);
  });

  test('walks the words and crosses over', () => {
    selectUnit('s1');
    const walked = [goToNextWord, goToLastWord, goToPreviousWord, goToFirstWord, goToOtherSide, goToLastWord].map(
      (go) => {
        go();
        const now = selection();
        return now.kind === 'word' ? `${now.side} ${now.index}` : now.kind;
      },
    );
    expect(walked).toEqual(['source 2', 'source 8', 'source 6', 'source 0', 'target 0', 'target 6']);
  });

  test('opens and closes the gloss of the word with the tab stop', () => {
    pressCurrentWord();
    expect(selection()).toEqual({ kind: 'none' });
    selectUnit('s1');
    pressCurrentWord();
    expect(selection()).toEqual({ ...zug, index: 0, kind: 'word', isGlossOpen: true });
    pressCurrentWord();
    expect(selection()).toMatchObject({ index: 0, isGlossOpen: false });
  });
});

describe('the selection is made', () => {
  beforeEach(() => openEdition('zwei-saetze'));

  test.each<[by: Means, what: string, act: () => void]>([
    ['pointer', 'a click on a unit', () => selectUnit('s1')],
    ['address', 'an address', () => selectUnit('s1', 'address')],
    ['pointer', 'a click on a word', () => selectWord(zug)],
    ['keys', 'a press on a word by assistive technology', () => selectWord(zug, 'keys')],
    ['pointer', 'a click on a mark', () => selectNote({ unitId: 's1', index: 0 })],
    ['keys', 'a press on a mark by assistive technology', () => selectNote({ unitId: 's1', index: 0 }, 'keys')],
    ['keys', 'the key for the next note', goToNextNote],
    ['keys', 'the key for the note before', goToPreviousNote],
    ['keys', 'the key for the next unit', goToNextUnit],
    ['keys', 'the key for the unit before', goToPreviousUnit],
    ['keys', 'the key for the next word', goToNextWord],
    ['keys', 'the key for the word before', goToPreviousWord],
    ['keys', 'the key for the first word', goToFirstWord],
    ['keys', 'the key for the last word', goToLastWord],
    ['keys', 'the key for the other side', goToOtherSide],
    ['keys', 'the key for the gloss', pressCurrentWord],
    ['keys', 'closing the gloss', dismissGloss],
    ['keys', 'backing out', backOut],
  ])('with the %s by %s', (by, _, act) => {
    useReader.setState({ by: by === 'pointer' ? 'keys' : 'pointer' });
    act();
    expect(useReader.getState().by).toBe(by);
  });

  test('with the address again when another edition opens', async () => {
    selectUnit('s1');
    await openEdition('drei-saetze');
    expect(useReader.getState().by).toBe('address');
  });
});

test.each<[what: string, act: () => void]>([
  ['a unit', () => selectUnit('s1')],
  ['a word', () => selectWord(zug)],
  ['a step', goToNextUnit],
])('without an edition %s selects nothing', (_, act) => {
  const before = useReader.getState();
  act();
  expect(useReader.getState()).toEqual(before);
});
