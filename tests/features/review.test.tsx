import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '#core/vocabulary/card.ts';
import { applyChange, type VocabularyChange } from '#core/vocabulary/change.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { ReviewView } from '#features/review/ReviewView.tsx';
import { showInterfaceLanguage, startI18n, wantNamespaces } from '#platform/i18n.ts';
import { hearLetters } from '#platform/keyboard.ts';
import { useReview } from '#stores/review-session.ts';
import { setReviewSettings, useReviewSettings } from '#stores/review-settings.ts';
import { useVocabulary } from '#stores/vocabulary.ts';
import { noun, sentence, verb, vocabularyWith } from '../review-items.ts';
import { anna, installScriptedSpeech, removeSpeech } from '../scripted-speech.ts';

/** What stands for the store of the vocabulary, which is tried for itself and in a browser. */
const world = vi.hoisted(() => ({ outcome: 'stored', changes: [] as VocabularyChange[] }));
vi.mock('#stores/vocabulary.ts', async () => {
  const { create } = await import('zustand');
  return {
    useVocabulary: create(() => ({ vocabulary: null })),
    loadVocabulary: async () => {},
    changeVocabulary: async (change: VocabularyChange) => {
      if (world.outcome === 'conflict') return world.outcome;
      world.changes.push(change);
      useVocabulary.setState(({ vocabulary }) => ({ vocabulary: vocabulary && applyChange(vocabulary, change) }));
      return world.outcome;
    },
  };
});

const NOON = new Date(2026, 10, 23, 12).getTime();
const DAY = 24 * 60 * 60 * 1000;

/** A card that is due. */
const due = (item: string, kind: Card['kind'], more: Partial<Card> = {}): Card => ({
  item,
  kind,
  state: 'review',
  due: NOON - DAY,
  stability: 5,
  difficulty: 5,
  interval: 5,
  step: 0,
  reviews: 9,
  lapses: 0,
  pardonedLapses: 0,
  firstReview: NOON - 40 * DAY,
  lastReview: NOON - 6 * DAY,
  ...more,
});

async function open(items: readonly Item[], cards: readonly Card[] = []) {
  useVocabulary.setState({ vocabulary: vocabularyWith(items, cards) });
  render(<ReviewView />);
  return userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
}

/** Begins with the one card that is there. */
async function ask(item: Item, kind: Card['kind']) {
  const user = await open([item], [due(item.id, kind)]);
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  return user;
}

const question = (): HTMLElement => {
  const region = document.querySelector<HTMLElement>('[data-card] > section');
  if (!region) throw new Error('Nothing is asked.');
  return region;
};
const told = () => document.querySelector('[data-review] [role="status"]:not(.visually-hidden)');
const answer = () => screen.getByRole('region', { name: 'Answer' });
const marked = (element: HTMLElement): readonly (string | null)[] =>
  [...element.querySelectorAll('mark')].map(({ textContent }) => textContent);

beforeEach(async () => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  vi.stubGlobal('scrollTo', () => {});
  Object.assign(world, { outcome: 'stored', changes: [] });
  useReview.setState({ session: null });
  useReviewSettings.setState(useReviewSettings.getInitialState());
  installScriptedSpeech([anna]);
  await startI18n();
  await showInterfaceLanguage('en');
  await wantNamespaces('review', 'words', 'grammar', 'help');
});
afterEach(() => {
  // What is being said is silenced when the page goes: the voice has to be there still.
  cleanup();
  hearLetters(true);
  removeSpeech();
});

describe('the start', () => {
  test('says that nothing is saved yet, and where the texts are', async () => {
    await open([]);
    expect(screen.getByText('Nothing has been saved yet.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'To the texts' })).toHaveAttribute('href', '/library');
    expect(screen.queryByRole('button', { name: 'Begin' })).not.toBeInTheDocument();
  });

  test('says how much is waiting', async () => {
    await open([verb({ id: 'a' }), verb({ id: 'b' })], [due('a', 'recognise')]);
    expect(screen.getByText('2 cards are waiting.')).toBeVisible();
    expect(document.querySelector('[data-count="due"]')).toHaveTextContent('Due1');
    expect(document.querySelector('[data-count="new"]')).toHaveTextContent('New1');
  });

  test('says when there is something again', async () => {
    setReviewSettings({ kinds: ['recognise'] });
    await open([sentence()], [due('satz', 'recognise', { lastReview: NOON - 4 * DAY })]);
    expect(screen.getByText('Nothing is due just now.')).toBeVisible();
    expect(screen.getByText('Next card: tomorrow')).toBeVisible();
  });

  test('says why nothing will ever be asked for', async () => {
    await open([verb({ status: 'known' })]);
    expect(screen.getByText(/^There is nothing to ask/)).toBeVisible();
  });

  test('has the settings, which count at once', async () => {
    const user = await open([verb({ id: 'a' }), verb({ id: 'b' }), verb({ id: 'c' })]);
    await user.click(screen.getByText('How you review'));
    const field = screen.getByRole('spinbutton', { name: 'New cards a day' });
    await user.clear(field);
    await user.type(field, '2');
    expect(screen.getByText('2 cards are waiting.')).toBeVisible();
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    expect(useReviewSettings.getState().kinds).toEqual([]);
    expect(screen.getByText(/^There is nothing to ask/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /Say/ }));
    expect(useReviewSettings.getState().kinds).toEqual(['recall']);
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '90%');
  });

  test('lists what rests, to be taken up again', async () => {
    const user = await open([verb()], [due('bereitstellen', 'recognise', { lapses: 8 })]);
    await user.click(screen.getByText('1 card rests'));
    await user.click(screen.getByRole('button', { name: 'Ask again about “bereitstellen”' }));
    expect(world.changes[0]?.cards[0]?.after).toMatchObject({ lapses: 8, pardonedLapses: 8 });
    expect(screen.queryByText('1 card rests')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('goes on from one that rests to the next', async () => {
    const lapses = { lapses: 8 };
    const user = await open(
      [verb({ id: 'a' }), verb({ id: 'b' })],
      [due('a', 'recognise', lapses), due('b', 'recall', lapses)],
    );
    await user.click(screen.getByText('2 cards rest'));
    await user.click(screen.getAllByRole('button', { name: /^Ask again/ })[1] ?? document.body);
    expect(screen.getByRole('button', { name: /^Ask again/ })).toHaveFocus();
  });
});

describe('a card', () => {
  test('asks what a word means in its sentence, and then says it', async () => {
    const user = await ask(verb(), 'recognise');
    expect(question()).toHaveFocus();
    expect(question()).toHaveAccessibleName('What does “stellt … bereit” mean here?');
    expect(question()).toHaveAccessibleDescription('Er stellt das Geld bereit.');
    expect(marked(question())).toEqual(['stellt', 'bereit']);
    expect(screen.getByText('stellt … bereit')).toHaveAttribute('lang', 'de');
    expect(screen.queryByText('to provide')).not.toBeInTheDocument();
    await user.keyboard(' ');
    expect(answer()).toHaveFocus();
    expect(answer()).toHaveTextContent('to provide');
    expect(answer()).toHaveAccessibleDescription(/to provide.*He provides the money\.$/);
    expect(marked(answer())).toEqual(['provides']);
    expect(screen.getByRole('link', { name: 'In the text: Ein Brief' })).toHaveAttribute('href', '/read/brief/s5');
  });

  test('asks for the word behind a translation, and compares what was typed', async () => {
    vi.stubGlobal('matchMedia', (media: string) => ({ matches: true, media, addEventListener() {} }));
    const user = await ask(noun(), 'recall');
    const field = screen.getByRole('textbox');
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('lang', 'de');
    expect(field).toHaveAccessibleDescription('That is my belief.');
    expect(question()).toHaveAccessibleName('What did the original say for “belief”?');
    expect(marked(question())).toEqual(['belief']);
    await user.type(field, 'Ueberzeugun3{Enter}');
    expect(world.changes).toEqual([]);
    expect(answer()).toHaveTextContent('Nearly: you wrote “Ueberzeugun3”, it is “Überzeugung”.');
    expect(screen.getByText('Ueberzeugun3')).toHaveAttribute('lang', 'de');
    expect(marked(answer())).toEqual(['Überzeugung']);
    expect(answer()).toHaveTextContent('die Überzeugung');
  });

  test.each([
    ['Überzeugung', 'Right.'],
    ['die Ueberzeugung', 'Right; it is written “die Überzeugung”.'],
    ['Meinung', 'You wrote “Meinung”, here it is “Überzeugung”.'],
  ])('says of %s: %s', async (typed, said) => {
    const user = await ask(noun(), 'recall');
    await user.type(screen.getByRole('textbox'), `${typed}{Enter}`);
    expect(answer()).toHaveTextContent(said);
  });

  test('says a sentence, and asks which word is left out', async () => {
    const engine = installScriptedSpeech([anna]);
    const user = await ask(verb(), 'listen');
    const times = () => engine.told.filter((told) => told === 'Anna says Er stellt das Geld bereit.').length;
    await vi.waitFor(() => expect(times()).toBe(1));
    expect(question()).not.toHaveTextContent('stellt');
    expect(within(question()).getAllByRole('img', { name: 'gap' })).toHaveLength(2);
    question().focus();
    await user.keyboard('r');
    await vi.waitFor(() => expect(times()).toBe(2));
    await user.keyboard(' ');
    expect(marked(question())).toEqual(['stellt', 'bereit']);
  });

  test('whose sentence can’t be heard says so, and offers to ask nothing by ear', async () => {
    const engine = installScriptedSpeech([anna]);
    const user = await ask(sentence(), 'listen');
    await vi.waitFor(() => expect(engine.told).toContain('Anna says Das ist alles.'));
    const region = within(question()).getByRole('status');
    act(() => engine.fail('synthesis-failed'));
    expect(region).toHaveTextContent('Nothing can be heard just now');
    await user.keyboard(' ');
    expect(screen.getAllByText(/^Nothing can be heard/)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'No questions by ear' }));
    expect(useReviewSettings.getState().kinds).not.toContain('listen');
    expect(document.querySelector('[data-card="listen"]')).not.toBeInTheDocument();
  });

  test.each([
    ['2', '“die” is right.'],
    ['1', '“der” is not right.'],
  ])('asks for the article: the key %s', async (key, said) => {
    const user = await ask(noun(), 'gender');
    expect(question()).toHaveTextContent('Überzeugung');
    expect(question()).not.toHaveTextContent('die');
    await user.keyboard(key);
    expect(answer()).toHaveTextContent(said);
    expect(world.changes).toEqual([]);
  });

  test('shows each grade with its next interval, in words for a screen reader', async () => {
    const user = await ask(verb(), 'recognise');
    await user.keyboard('{Enter}');
    const names = screen.getAllByRole('button', { name: /^(Again|Hard|Good|Easy)/ }).map((each) => each.textContent);
    expect(names[0]).toBe('Again10 min10 minutes');
    expect(names).toHaveLength(4);
    await user.keyboard('3');
    expect(world.changes[0]?.reviews[0]?.after).toMatchObject({ grade: 3, kind: 'recognise' });
  });

  test('heeds digits wherever they stand on the keyboard, but no letters where they are switched off', async () => {
    const user = await ask(verb(), 'recognise');
    await user.keyboard(' ');
    hearLetters(false);
    await user.keyboard('3u');
    expect(world.changes).toEqual([]);
    hearLetters(true);
    await user.keyboard('[Digit1>]');
    expect(world.changes[0]?.reviews[0]?.after?.grade).toBe(1);
  });

  test('can be put away for good, and had back', async () => {
    const user = await ask(verb(), 'recognise');
    await user.click(screen.getByRole('button', { name: 'I know this' }));
    expect(world.changes[0]?.items[0]?.after).toMatchObject({ status: 'known' });
    expect(screen.getByRole('heading', { name: 'Done for today' })).toHaveFocus();
    await user.keyboard('{Control>}z{/Control}');
    expect(answer()).toBeVisible();
    expect(useVocabulary.getState().vocabulary?.items.get('bereitstellen')?.status).toBe('new');
  });
});

describe('between two cards', () => {
  test('it is said that an answer could not be stored; she goes on knowingly', async () => {
    const user = await open([verb({ id: 'a' }), verb({ id: 'b' })]);
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    world.outcome = 'kept-in-memory';
    await user.keyboard(' 4');
    expect(screen.getByRole('alert')).toHaveTextContent('could not store this answer');
    expect(document.querySelector('[data-card]')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Go on all the same' }));
    expect(document.querySelector('[data-item="b"]')).toBeInTheDocument();
  });

  test('it is said that another window was faster', async () => {
    const user = await open([verb({ id: 'a' }), verb({ id: 'b' })]);
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    act(() => useVocabulary.setState({ vocabulary: vocabularyWith([verb({ id: 'b' })]) }));
    expect(told()).toHaveTextContent('Another window has changed this card');
    expect(document.querySelector('[data-item="b"]')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(told()).toBeEmptyDOMElement();
  });

  test('a leech is told of, with what may become of it', async () => {
    const user = await open([verb()], [due('bereitstellen', 'recognise', { lapses: 7 })]);
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await user.keyboard(' 1');
    expect(told()).toHaveTextContent('“bereitstellen” has been forgotten 8 times.');
    await user.click(screen.getByRole('button', { name: 'Ignore this' }));
    expect(useVocabulary.getState().vocabulary?.items.get('bereitstellen')?.status).toBe('ignored');
  });

  test('what was decided about a leech leads back to the card', async () => {
    const user = await open([verb({ id: 'a' }), verb({ id: 'b' })], [due('a', 'recognise', { lapses: 7 })]);
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await user.keyboard(' 1');
    await user.click(screen.getByRole('button', { name: 'Let it rest' }));
    expect(question()).toHaveFocus();
  });

  test('a screen reader hears which grade was taken and when the card comes, each time, and what was taken back', async () => {
    const user = await open([verb({ id: 'a' }), verb({ id: 'b' })], [due('a', 'recognise'), due('b', 'recognise')]);
    const heard = () => screen.getAllByRole('status')[0];
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(heard()).toHaveTextContent(/^$/);
    await user.keyboard(' 3');
    const said = heard()?.firstElementChild;
    expect(said).toHaveTextContent(/^Good: \d+ days\.$/);
    // The same again is said again: it is another element.
    await user.keyboard(' 3');
    expect(heard()).toHaveTextContent(said?.textContent ?? '');
    expect(heard()?.firstElementChild).not.toBe(said);
    await user.keyboard('u');
    expect(answer()).toHaveFocus();
    expect(heard()).toHaveTextContent('Taken back.');
    world.outcome = 'conflict';
    await user.keyboard('u');
    expect(heard()).toHaveTextContent(/^$/);
    expect(told()).toHaveTextContent('Another window');
    // Another sitting has nothing behind it.
    world.outcome = 'stored';
    await user.keyboard(' 1{Escape}{Escape}');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(heard()).toHaveTextContent(/^$/);
  });
});

test('the end says what was done and what comes', async () => {
  setReviewSettings({ kinds: ['recognise'] });
  const user = await open(
    [verb({ id: 'a' }), verb({ id: 'b' }), verb({ id: 'c' })],
    [due('a', 'recognise'), due('c', 'recognise', { lastReview: NOON - 4 * DAY })],
  );
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await user.keyboard(' 4');
  await user.keyboard(' 4');
  expect(screen.getByText('2 answers. 1 card was new.')).toBeVisible();
  expect(document.querySelector('[data-grade="4"]')).toHaveTextContent('Easy2');
  expect(document.querySelector('[data-coming="tomorrow"]')).toHaveTextContent('Due tomorrow1');
  expect(screen.getByText('tomorrow')).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.getByText('Nothing is due just now.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Review' })).toHaveFocus();
});
