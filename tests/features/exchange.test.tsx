import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Review } from '#core/vocabulary/card.ts';
import { NO_CHANGE } from '#core/vocabulary/change.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { BackupReminder } from '#features/exchange/BackupReminder.tsx';
import { ExchangeView } from '#features/exchange/ExchangeView.tsx';
import { showInterfaceLanguage, startI18n, wantNamespaces } from '#platform/i18n.ts';
import { countReviews } from '#stores/backup-reminder.ts';
import { changeVocabulary, useVocabulary } from '#stores/vocabulary.ts';
import { forgetLast, useUndo } from '#stores/vocabulary-undo.ts';
import { savedItem, savedReview, vocabularyOf } from '../saved-words.ts';

interface Saved {
  readonly name: string;
  readonly content: Blob;
}

const files = vi.hoisted((): Saved[] => []);
// jsdom has no database, no other windows and no downloads; in a browser it is tried in tests/e2e/words-exchange.spec.ts.
vi.mock('#platform/window-channel.ts', () => ({ openChannel: () => ({ tell: () => {} }) }));
vi.mock('#platform/save-file.ts', () => ({
  saveFile: (name: string, content: Blob | string) => files.push({ name, content: new Blob([content]) }),
}));

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => userEvent.click(button(name));
const lemmas = () => [...(useVocabulary.getState().vocabulary?.items.values() ?? [])].map(({ lemma }) => lemma);

function has(items: readonly Item[], reviews: readonly Review[] = []) {
  const given = reviews.map((after) => ({ before: null, after }));
  useVocabulary.setState({ vocabulary: vocabularyOf(items), passing: { ...NO_CHANGE, reviews: given } });
}

const bring = (content: string | Blob, name = 'words.txt') =>
  userEvent.upload(screen.getByLabelText('Choose a file …', { selector: 'input' }), new File([content], name));

/** What is said of a file that has been chosen. */
const said = (text: string | RegExp) => screen.findByText(text);

async function savedText(): Promise<string> {
  await waitFor(() => expect(files).toHaveLength(1));
  return (await files[0]?.content.text()) ?? '';
}

beforeEach(async () => {
  files.length = 0;
  localStorage.clear();
  forgetLast();
  await startI18n();
  await showInterfaceLanguage('en');
  await wantNamespaces('exchange', 'words', 'gloss', 'grammar', 'problems');
});

describe('taking along', () => {
  test('each kind of file is saved under a name that says what it is', async () => {
    has([savedItem()]);
    render(<ExchangeView />);
    for (const [name, file] of [
      ['Save a backup', /^satzspiegel-words-\d{4}-\d\d-\d\d\.json$/],
      ['Save for Anki', /^satzspiegel-anki-.*\.txt$/],
      ['Save as a table', /^satzspiegel-words-.*\.csv$/],
      ['Save for LWT', /^satzspiegel-lwt-.*\.txt$/],
      ['Save for Lute', /^satzspiegel-lute-.*\.csv$/],
    ] as const) {
      await press(name);
      await waitFor(() => expect(files.at(-1)?.name).toMatch(file));
      expect(await said(`“${files.at(-1)?.name}” has been saved.`)).toBeVisible();
    }
  });

  test('grammar is said in the interface’s language', async () => {
    has([savedItem({ form: 'Case=Nom|Number=Sing' })]);
    render(<ExchangeView />);
    await act(() => showInterfaceLanguage('de'));
    await press('Für Anki speichern');
    expect(await savedText()).toContain('\tNomen, feminin · Plural Renditen · Nominativ Singular\t');
  });

  test('who has no words yet can bring some back, and has nothing to take along', () => {
    has([]);
    render(<ExchangeView />);
    expect(screen.queryByRole('button', { name: 'Save a backup' })).not.toBeInTheDocument();
    expect(button('Choose a file …')).toBeVisible();
  });
});

describe('bringing back', () => {
  test('a backup gives back what was deleted since, once it was shown, and this can be undone', async () => {
    has([savedItem()], [savedReview()]);
    const { unmount } = render(<ExchangeView />);
    await press('Save a backup');
    const backup = await savedText();
    unmount();
    has([savedItem({ id: 'zins', lemma: 'Zins' })]);
    render(<ExchangeView />);
    await bring(backup, 'mine.json');
    expect(await said('This is what “mine.json” would change:')).toBeVisible();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['1 word is new.', '1 answer is new.']),
    );
    expect(lemmas()).toEqual(['Zins']);
    await press('Bring it back');
    expect(await said('1 word has been added.')).toBeVisible();
    expect(lemmas()).toEqual(['Zins', 'Rendite']);
    expect(useVocabulary.getState().vocabulary?.cards.size).toBe(1);
    expect(button('Undo')).toHaveFocus();
    const toldElsewhere: unknown[] = [];
    const stop = useUndo.subscribe(({ outcome }) => toldElsewhere.push(outcome));
    await press('Undo');
    stop();
    expect(await said('Undone.')).toBeVisible();
    expect(toldElsewhere).toEqual([null]);
    expect(lemmas()).toEqual(['Zins']);
    await press('Dismiss');
    expect(button('Choose a file …')).toHaveFocus();
  });

  test('of a table, what can’t be read is told line by line, and the rest comes in', async () => {
    has([savedItem()]);
    render(<ExchangeView />);
    await bring('term;language;translation\nRendite;German;return\nZins;German;interest\nCasa;Elvish;house\n');
    expect(await said('1 word is new.')).toBeVisible();
    expect(screen.getByText('1 word is here already and stays as it is.')).toBeVisible();
    await userEvent.click(screen.getByText('1 line cannot be read and is left out.'));
    expect(screen.getByText('Line 4: The language “Elvish” is not known.')).toBeVisible();
    await press('Save the list');
    expect(await savedText()).toBe('Line 4: The language “Elvish” is not known.\n');
    await press('Bring it back');
    await said('1 word has been added.');
    expect(lemmas()).toEqual(['Rendite', 'Zins']);
  });

  test('the language of the translations is the interface’s until the learner says otherwise', async () => {
    has([savedItem({ sense: { en: 'return', tr: 'getiri' } })]);
    render(<ExchangeView />);
    await bring('term,translation\nRendite,getiri\nZins,faiz\n');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Language of the translations' }), 'tr');
    await screen.findByRole('button', { name: 'Bring it back' });
    await press('Bring it back');
    await said('1 word has been added.');
    const [, zins] = [...(useVocabulary.getState().vocabulary?.items.values() ?? [])];
    expect(zins).toMatchObject({ lemma: 'Zins', sense: { tr: 'faiz' }, languages: { source: 'de', target: 'tr' } });
  });

  test('where nothing is new there is nothing to do but dismiss it', async () => {
    has([savedItem()]);
    render(<ExchangeView />);
    await bring('term\nRendite\n', 'old.csv');
    expect(await said('All that “old.csv” holds is here already.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Bring it back' })).not.toBeInTheDocument();
    await press('Cancel');
    expect(screen.queryByText(/old\.csv/)).not.toBeInTheDocument();
  });

  test('what has changed meanwhile isn’t written over: what would change is shown anew', async () => {
    has([savedItem()]);
    render(<ExchangeView />);
    await bring('term,translation\nZins,interest\n');
    await said('1 word is new.');
    const zins = savedItem({ id: 'zins', lemma: 'Zins', entry: null, sense: { en: 'interest' } });
    await act(() => changeVocabulary({ ...NO_CHANGE, items: [{ before: null, after: zins }] }));
    expect(await said('Your words have changed meanwhile.')).toBeVisible();
    expect(screen.getByText('1 word is here already and stays as it is.')).toBeVisible();
  });

  test.each([
    ['', 'is empty.'],
    ['Lieber Leser,\nein Brief.\n', 'holds neither a backup nor a list of words.'],
    ['{"a":1}', 'is JSON, but not a backup of words.'],
    ['{"format":1,"paragraphs":[]}', 'is a text to read.'],
    ['{"format":"satzspiegel-words","version":2}', 'comes from a newer version of this site.'],
    ['#separator:tab\na\tb\n', 'is a file for Anki and cannot be brought back.'],
    [new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xc3])]), 'is not a text file.'],
  ])('a file that holds %j is refused, and why', async (content, reason) => {
    has([]);
    render(<ExchangeView />);
    await bring(content, 'file.txt');
    expect(await screen.findByText((text) => text.startsWith(`“file.txt” ${reason}`))).toBeVisible();
    await press('Dismiss');
    expect(button('Choose a file …')).toHaveFocus();
  });
});

describe('the reminder', () => {
  const answers = (count: number) =>
    Array.from({ length: count }, (_, at) => savedReview({ at: Date.now() + 60_000 + at }));
  const remind = async (count: number) => {
    has([savedItem()], answers(count));
    const { container, unmount } = render(
      <main>
        <BackupReminder isNarrow={false} />
        <h1 tabIndex={-1}>My words</h1>
        <ExchangeView />
      </main>,
    );
    await act(countReviews);
    return { text: within(container).queryByText(/since the last backup/)?.textContent ?? null, unmount };
  };

  test('comes after a hundred answers, can be put off until the next hundred, and ends with a backup', async () => {
    const few = await remind(99);
    expect(few.text).toBeNull();
    few.unmount();
    const many = await remind(120);
    expect(many.text).toMatch(/^120 answers since the last backup\./);
    await press('Not now');
    expect(screen.queryByText(/since the last backup/)).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    many.unmount();
    const later = await remind(199);
    expect(later.text).toBeNull();
    later.unmount();
    expect((await remind(200)).text).toMatch(/^200 /);
    await userEvent.click(screen.getAllByRole('button', { name: 'Save a backup' })[0] ?? document.body);
    expect(JSON.parse(await savedText()).reviews).toHaveLength(200);
    expect(await said('The backup has been saved.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    // It is told once.
    expect(screen.getAllByText(/has been saved/)).toHaveLength(1);
  });
});
