import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_CHANGE } from '#core/vocabulary/change.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { WordsView } from '#features/words/WordsView.tsx';
import { showInterfaceLanguage, startI18n, wantNamespaces } from '#platform/i18n.ts';
import { markReadingDay } from '#platform/reading-days.ts';
import { useVocabulary } from '#stores/vocabulary.ts';
import { forgetLast } from '#stores/vocabulary-undo.ts';
import { ALL_WORDS, useWordList } from '#stores/word-list.ts';
import { DAY, NOON, savedCard, savedItem, savedReview, vocabularyOf } from '../saved-words.ts';

// jsdom has no database either: what is changed stays in memory. The rest is tried in tests/e2e/my-words.spec.ts.
vi.mock('#platform/window-channel.ts', () => ({ openChannel: () => ({ tell: () => {} }) }));
vi.mock('#platform/clock.ts', async (original) => ({
  ...(await original<typeof import('#platform/clock.ts')>()),
  now: () => NOON,
}));

const numbered = (number: number, more: Partial<Item> = {}) =>
  savedItem({ id: `w${number}`, lemma: `Wort${number}`, savedAt: NOON - number * DAY, ...more });

function show(items: readonly Item[], cards: Parameters<typeof vocabularyOf>[1] = [], reviews = [savedReview()]) {
  const given = reviews.map((after) => ({ before: null, after }));
  useVocabulary.setState({ vocabulary: vocabularyOf(items, cards), passing: { ...NO_CHANGE, reviews: given } });
  render(<WordsView />);
}

const lemmas = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const box = (lemma: string) => screen.getByRole('checkbox', { name: lemma });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const itemNow = (id: string) => useVocabulary.getState().vocabulary?.items.get(id);

beforeEach(async () => {
  vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {});
  localStorage.clear();
  forgetLast();
  useWordList.setState({ controls: ALL_WORDS, limit: 100, hasStatisticsOpen: false });
  await startI18n();
  await showInterfaceLanguage('en');
  await wantNamespaces('words', 'wordlist', 'help');
});

test('without a word, the page says how one comes there, and leads to the texts', async () => {
  show([]);
  expect(screen.getByText(/click a word that is worth keeping/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'To the texts' })).toHaveAttribute('href', '/library');
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
});

describe('an entry', () => {
  test('has the word, its meaning there, its sentence with the word marked, and the way to its place', () => {
    show([savedItem({ tags: ['Geld'], remark: 'oft im Plural' })]);
    const heading = screen.getByRole('heading', { name: 'die Rendite' });
    expect(heading).toHaveAttribute('lang', 'de');
    const entry = within(screen.getByRole('listitem'));
    expect(entry.getByText('return')).toHaveAttribute('lang', 'en');
    expect(entry.getByText('Rendite', { selector: 'mark' }).parentElement).toHaveTextContent('Die Rendite ist hoch.');
    expect(entry.getByText('The return is high.')).toHaveAttribute('lang', 'en');
    expect(entry.getByText('oft im Plural')).toBeVisible();
    expect(entry.getByText('Geld')).toBeVisible();
    expect(entry.getByText('New')).toBeVisible();
    expect(entry.getByRole('link', { name: /Börse/ })).toHaveAttribute('href', '/read/boerse/s4');
  });

  test('says when it is due, and whether it rests', () => {
    const items = [1, 2, 3, 4].map((number) => numbered(number, { status: number === 4 ? 'known' : 'learning' }));
    const cards = [
      savedCard({ item: 'w1', lastReview: NOON - DAY, interval: 4 }),
      savedCard({ item: 'w2', lastReview: NOON - 5 * DAY, interval: 4 }),
      savedCard({ item: 'w3', lapses: 8 }),
      savedCard({ item: 'w4' }),
    ];
    show(items, cards);
    const facts = screen.getAllByRole('listitem').map((entry) => entry.querySelector('p:last-of-type')?.textContent);
    expect(screen.getByText('due in 3 days')).toBeVisible();
    expect(screen.getAllByText(/^due/)).toHaveLength(2);
    expect(screen.getByText('resting, as it was often forgotten')).toBeVisible();
    expect(facts).toHaveLength(4);
  });

  test('of a sentence has it once, and one’s own words stand for the meaning', () => {
    const lemma = 'Die Rendite ist hoch.';
    show([savedItem({ kind: 'sentence', lemma, entry: null, sense: { en: 'as glossed' }, ownMeaning: 'as I say' })]);
    expect(screen.getAllByText(lemma)).toHaveLength(1);
    expect(screen.getByText('as I say')).toBeVisible();
    expect(screen.queryByText('as glossed')).not.toBeInTheDocument();
  });
});

describe('what is looked for', () => {
  test('narrows the list, and the page says to how many', async () => {
    show([numbered(1, { status: 'known' }), numbered(2), numbered(21)]);
    expect(lemmas()).toEqual(['die Wort1', 'die Wort2', 'die Wort21']);
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox'), 'wort2');
    expect(await screen.findByText('2 of 3 words')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Known');
    expect(await screen.findByText('None of your words answers that.')).toBeVisible();
    await press('Show all words');
    expect(lemmas()).toHaveLength(3);
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Known');
    expect(lemmas()).toEqual(['die Wort1']);
  });

  test('is a text or a tag only where there is a choice', () => {
    show([numbered(1)]);
    expect(screen.queryByRole('combobox', { name: 'Text' })).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox', { name: 'Tag' })).not.toBeInTheDocument();
  });

  test('is shown a hundred at a time, and the focus goes on where they begin', async () => {
    show(Array.from({ length: 120 }, (_, index) => numbered(index)));
    expect(lemmas()).toHaveLength(100);
    await press('Show more (20 left)');
    expect(lemmas()).toHaveLength(120);
    expect(box('Wort100')).toHaveFocus();
  });
});

describe('what is chosen', () => {
  const chosen = () =>
    screen.getAllByRole<HTMLInputElement>('checkbox').flatMap(({ checked }, at) => (checked ? [at] : []));

  test('is one entry, or all between two', async () => {
    show([1, 2, 3, 4, 5].map((number) => numbered(number)));
    const user = userEvent.setup();
    expect(screen.queryByRole('button', { name: 'Remove' })).not.toBeInTheDocument();
    await user.click(box('Wort2'));
    expect(screen.getByText('1 selected').parentElement).toHaveAttribute('role', 'status');
    await user.keyboard('{Shift>}');
    await user.click(box('Wort4'));
    await user.keyboard('{/Shift}');
    expect(chosen()).toEqual([1, 2, 3]);
    await user.keyboard('{Shift>}');
    await user.click(box('Wort3'));
    await user.keyboard('{/Shift}');
    expect(chosen(), 'those between become as the last one').toEqual([1]);
    await press('Select all (5)');
    expect(screen.getByText('5 selected')).toBeVisible();
    await press('Clear selection');
    expect(chosen()).toEqual([]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('is what is shown: nothing happens to what isn’t', async () => {
    show([numbered(1), numbered(2, { status: 'known' })]);
    const user = userEvent.setup();
    await user.click(box('Wort1'));
    await user.click(box('Wort2'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Known');
    expect(screen.getByText('1 selected')).toBeVisible();
    await press('Remove');
    await waitFor(() => expect(itemNow('w2')).toBeUndefined());
    expect(itemNow('w1')).toBeDefined();
  });

  test('is changed at once, and as it was after one undo', async () => {
    show([numbered(1, { tags: ['alt'] }), numbered(2), numbered(3)]);
    const user = userEvent.setup();
    await user.click(box('Wort1'));
    await user.click(box('Wort2'));
    await press('Change …');
    const dialog = within(screen.getByRole('dialog', { name: 'Change 2 words' }));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Status' }), 'Ignored');
    await user.type(dialog.getByRole('textbox', { name: /Add tags/ }), 'a, b ,, a');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Remove a tag' }), 'alt');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(itemNow('w1')).toMatchObject({ tags: ['a', 'b'], status: 'ignored' }));
    expect(itemNow('w2')).toMatchObject({ tags: ['a', 'b'], status: 'ignored', changedAt: NOON });
    expect(itemNow('w3')).toEqual(numbered(3));
    expect(screen.getByText('2 changed.')).toBeVisible();
    await press('Undo');
    await waitFor(() => expect(itemNow('w1')).toEqual(numbered(1, { tags: ['alt'] })));
    expect(screen.getByText('Undone.')).toBeVisible();
  });

  test('is deleted with all that was learnt of it, and comes back with it', async () => {
    const card = savedCard({ item: 'w1' });
    show([numbered(1, { status: 'learning' }), numbered(2)], [card], [savedReview({ item: 'w1' })]);
    await userEvent.click(box('Wort1'));
    await press('Remove');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus());
    expect(lemmas()).toEqual(['die Wort2']);
    expect(useVocabulary.getState().vocabulary?.cards.size).toBe(0);
    await press('Undo');
    await waitFor(() => expect(box('Wort1')).toHaveFocus());
    expect(useVocabulary.getState().vocabulary?.cards.get('w1 recognise')).toEqual(card);
  });
});

describe('by keys', () => {
  test('what is chosen is changed, deleted and let go of from the box of an entry', async () => {
    show([1, 2, 3].map((number) => numbered(number)));
    const user = userEvent.setup();
    box('Wort2').focus();
    await user.keyboard('{Enter}{Delete}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.getByText('3 selected')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/selected/)).not.toBeInTheDocument();
    expect(box('Wort2')).toHaveFocus();
    await user.keyboard(' {Enter}');
    expect(screen.getByRole('dialog', { name: 'Change 1 word' })).toBeVisible();
    await press('Cancel');
    expect(box('Wort2')).toHaveFocus();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(lemmas()).toEqual(['die Wort1', 'die Wort3']));
    await waitFor(() => expect(box('Wort3')).toHaveFocus());
    // Where none is left, what can be done is to undo it.
    await user.keyboard('{Control>}a{/Control}{Delete}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus());
  });

  test('what was done is undone, but for what is being typed', async () => {
    show([numbered(1), numbered(2)]);
    const user = userEvent.setup();
    await user.click(box('Wort1'));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(lemmas()).toEqual(['die Wort2']));
    await user.type(screen.getByRole('searchbox'), 'u{Control>}z{/Control}');
    expect(itemNow('w1')).toBeUndefined();
    await user.clear(screen.getByRole('searchbox'));
    box('Wort2').focus();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(box('Wort1')).toHaveFocus());
  });
});

describe('one entry', () => {
  test('is edited in a dialog', async () => {
    show([savedItem({ tags: ['Geld, Gut'] })]);
    const user = userEvent.setup();
    await press('Edit “Rendite”');
    const dialog = within(screen.getByRole('dialog', { name: 'Edit “Rendite”' }));
    expect(dialog.getByRole('textbox', { name: 'The meaning in your own words' })).toHaveAttribute(
      'placeholder',
      'return',
    );
    await user.type(dialog.getByRole('textbox', { name: 'The meaning in your own words' }), ' what one gets ');
    await user.type(dialog.getByRole('textbox', { name: 'Remark' }), 'one{Enter}two');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Status' }), 'Known');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(itemNow('rendite')).toMatchObject({
      ownMeaning: 'what one gets',
      remark: 'one\ntwo',
      status: 'known',
      tags: ['Geld, Gut'],
    });
  });

  test('that is left as it was can’t be undone', async () => {
    show([savedItem({ tags: ['Geld'] })]);
    await press('Edit “Rendite”');
    await press('Save');
    expect(itemNow('rendite')).toEqual(savedItem({ tags: ['Geld'] }));
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  test('that rests is taken up again, or begins anew', async () => {
    const leech = savedCard({ lapses: 9 });
    show([savedItem({ status: 'learning' })], [leech]);
    await press('Edit “Rendite”');
    await press('Ask again');
    await waitFor(() => expect(screen.getByText(/^due/)).toBeVisible());
    expect(useVocabulary.getState().vocabulary?.cards.get('rendite recognise')).toEqual({
      ...leech,
      pardonedLapses: 9,
    });
    await press('Edit “Rendite”');
    expect(screen.queryByRole('button', { name: 'Ask again' })).not.toBeInTheDocument();
    await press('Start over');
    await waitFor(() => expect(itemNow('rendite')?.status).toBe('new'));
    expect(useVocabulary.getState().vocabulary?.cards.size).toBe(0);
  });

  test('that answers no more hands the focus to the next', async () => {
    show([1, 2, 3].map((number) => numbered(number)));
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'New');
    await press('Edit “Wort2”');
    await user.selectOptions(within(screen.getByRole('dialog')).getByRole('combobox', { name: 'Status' }), 'Known');
    await press('Save');
    await waitFor(() => expect(lemmas()).toEqual(['die Wort1', 'die Wort3']));
    expect(box('Wort3')).toHaveFocus();
  });
});

test('an entry that another window deletes hands the focus on too', async () => {
  show([numbered(1), numbered(2)]);
  box('Wort2').focus();
  act(() => useVocabulary.setState({ vocabulary: vocabularyOf([numbered(1)]) }));
  await waitFor(() => expect(box('Wort1')).toHaveFocus());
});

describe('the statistics', () => {
  const rowsOf = (name: RegExp) =>
    within(screen.getByRole('figure', { name }))
      .getAllByRole<HTMLTableRowElement>('row', { hidden: true })
      .map(({ cells }) => Array.from(cells, ({ textContent }) => textContent));

  test('are counted when they are asked for, and each has its numbers in a table', async () => {
    markReadingDay(Math.floor(NOON / DAY) - 1);
    show(
      [savedItem({ status: 'learning', savedAt: NOON - 90 * DAY }), numbered(40, { status: 'known' })],
      [
        savedCard({ lastReview: NOON - 5 * DAY, interval: 3 }),
        savedCard({ kind: 'gender', lastReview: NOON, interval: 2 }),
      ],
      [savedReview({ at: NOON - DAY }), savedReview({ at: NOON - 2 * DAY, grade: 1 })],
    );
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('Statistics'));
    expect(await screen.findByText('2 cards, 1 overdue')).toBeVisible();
    expect(screen.getByText('50% of what had been learnt, in the last 30 days')).toBeVisible();
    expect(screen.getByText('reviews on 2 days · reading on 1 day (a dot)')).toBeVisible();
    expect(rowsOf(/Due in the next 30 days/)).toEqual([
      ['Day', 'Cards'],
      ['overdue', '1'],
      ['Nov 25', '1'],
    ]);
    expect(rowsOf(/The last 30 days/)).toEqual([
      ['Day', 'Reviews', 'Read'],
      ['Nov 21', '1', 'no'],
      ['Nov 22', '1', 'yes'],
    ]);
    expect(rowsOf(/Remembered/).at(-1)).toEqual(['Nov 17', '2', '50%']);
    expect(
      rowsOf(/Words by status/)
        .at(2)
        ?.slice(0, 2),
    ).toEqual(['Learning', '1']);
  });
});
