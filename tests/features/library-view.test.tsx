import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ShelfItem } from '#core/library.ts';
import { CatalogueFailure } from '#features/library/CatalogueFailure.tsx';
import { FilteredShelf } from '#features/library/FilteredShelf.tsx';
import { ImportList } from '#features/library/ImportList.tsx';
import { ShelfEntry } from '#features/library/ShelfEntry.tsx';
import { showInterfaceLanguage, startI18n, wantNamespaces } from '#platform/i18n.ts';
import { useImports } from '#stores/imports.ts';
import { loadLibrary, useLibrary } from '#stores/library.ts';
import { askShelf } from '#stores/shelf.ts';

// jsdom has none of these; what they do is tried in a browser: tests/e2e/library.spec.ts.
vi.mock('#platform/window-channel.ts', () => ({ openChannel: () => ({ tell: () => {} }) }));

const NOW = Date.UTC(2026, 10, 23);
const HOUR = 3_600_000;

const item = (more: Partial<ShelfItem> = {}): ShelfItem => ({
  id: 'brief',
  title: { source: 'Ein "Brief"', target: 'A letter' },
  languages: { source: 'de', target: 'ar' },
  kept: null,
  reading: null,
  ...more,
});

beforeEach(async () => {
  await startI18n();
  await showInterfaceLanguage('en');
  await wantNamespaces('library', 'problems');
  useImports.setState({ imports: [] });
});

describe('a text on the list', () => {
  test('shows both titles in their languages and directions, and leads to its beginning', () => {
    render(<ShelfEntry item={item()} isPassing={false} now={NOW} />);
    const link = screen.getByRole('link');
    expect(link).toHaveAttribute('href', '/read/brief');
    expect(within(link).getByText('Ein „Brief“')).toHaveAttribute('lang', 'de');
    expect(within(link).getByText('A letter')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText('not read yet')).toBeVisible();
    expect(screen.getByText('German – Arabic')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('that is being read says how far and when, and goes on where one was', () => {
    const reading = { unit: 's7', share: 0.426, usedAt: NOW - 3 * HOUR };
    render(<ShelfEntry item={item({ reading })} isPassing={false} now={NOW} />);
    expect(screen.getByText('43% read')).toBeVisible();
    expect(screen.getByText('3 hours ago')).toBeVisible();
    expect(screen.getByRole('link', { name: /Brief/ })).toHaveAttribute('href', '/read/brief/s7');
    expect(screen.getByRole('link', { name: 'From the beginning' })).toHaveAttribute('href', '/read/brief');
  });

  test('of one’s own says its size, and whether it is kept; each of its buttons names it', async () => {
    const { title, languages, id } = item();
    const kept = { id, title, languages, fileName: 'b.json', size: 28_400_000, units: 4, addedAt: NOW };
    const { rerender } = render(<ShelfEntry item={item({ kept })} isPassing={false} now={NOW} />);
    expect(screen.getByText('28.4 MB')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Remove “Ein „Brief“”' })).toBeVisible();
    expect(screen.queryByText('only until you close this page')).not.toBeInTheDocument();
    rerender(<ShelfEntry item={item({ kept })} isPassing now={NOW} />);
    expect(screen.getByText('only until you close this page')).toBeVisible();
    await act(() => showInterfaceLanguage('de'));
    expect(screen.getByText('28,4 MB')).toBeVisible();
  });
});

describe('a list of many texts', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      item({ id: `brief-${index}`, title: { source: `Brief Nr. ${index}`, target: `Überseepost ${index}` } }),
    );
  const shelf = (items: readonly ShelfItem[]) => (
    <section data-library>
      <FilteredShelf items={items} now={NOW} />
    </section>
  );
  beforeEach(() => askShelf(''));

  test('has a field from twelve on, and not before', () => {
    const { rerender } = render(shelf(many(11)));
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    rerender(shelf(many(12)));
    expect(screen.getByRole('searchbox', { name: 'Find a text' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('12 of 12 texts');
  });

  test('shows those in whose titles stands what is typed, and says how many', async () => {
    render(shelf(many(12)));
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox'), '11 uberse');
    expect(await screen.findByText('1 of 12 texts')).toBe(screen.getByRole('status'));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  test('says so where none is found, and brings all back with the field in hand', async () => {
    render(shelf(many(12)));
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox'), 'Roman');
    expect(await screen.findByText('No title has “Roman”.')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('0 of 12 texts');
    await user.click(screen.getByRole('button', { name: 'Show all texts' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(12);
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });
});

test('a catalogue that can’t be had is asked for again, and what is going on is told', async () => {
  const fetching = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('There is no network.'));
  await loadLibrary();
  render(
    <section data-library>
      <h1 tabIndex={-1}>Texts</h1>
      <CatalogueFailure />
    </section>,
  );
  const user = userEvent.setup();
  const failure = 'The text could not be fetched. Perhaps there is no connection just now.';
  const alert = screen.getByRole('alert');
  const retry = within(alert).getByRole('button', { name: 'Try again' });
  expect(alert).toHaveTextContent(failure);
  const said: string[] = [];
  new MutationObserver(() => said.push(alert.textContent)).observe(alert, { characterData: true, subtree: true });
  await user.click(retry);
  await waitFor(() => expect(said).toEqual([expect.stringContaining('Loading'), expect.stringContaining(failure)]));
  expect(retry).toHaveFocus();

  const catalogue = JSON.stringify({ format: 1, editions: [] });
  fetching.mockResolvedValue(new Response(catalogue, { headers: { 'content-type': 'application/json' } }));
  await user.click(retry);
  await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus());
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

describe('a file that is being opened', () => {
  const give = (...imports: ReturnType<typeof useImports.getState>['imports']) => useImports.setState({ imports });
  const onOpen = vi.fn();

  test('shows how far its check has come, without telling a screen reader each step', () => {
    give({ key: 1, name: 'brief.json', kind: 'checking', share: 0.25 });
    render(<ImportList onOpen={onOpen} />);
    expect(screen.getByText('25%')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveValue(0.25);
    expect(screen.getByRole('status')).toHaveTextContent(/^“brief.json” is being checked.$/);
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeVisible();
  });

  test('with problems names the first fifty and counts the rest; one that can’t be opened offers no way in', async () => {
    const problems = Array.from({ length: 60 }, (_, index) => ({
      code: 'quote-not-found' as const,
      path: `paragraphs[0].units[${index}].links[0].source`,
      unit: `s${index}`,
      quote: '<b>Wort</b>',
    }));
    give({ key: 1, name: 'brief.json', kind: 'broken', problems });
    render(<ImportList onOpen={onOpen} />);
    const list = screen.getByRole('group');
    expect(within(list).getAllByRole('listitem')).toHaveLength(50);
    expect(within(list).getAllByRole('listitem')[3]).toHaveTextContent(
      's3, paragraphs[0].units[3].links[0].source “<b>Wort</b>”: These words do not stand in the text.',
    );
    expect(within(list).getByText('and 10 more')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Open all the same' })).not.toBeInTheDocument();

    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Copy the list' }));
    expect((await navigator.clipboard.readText()).trimEnd().split('\n')).toHaveLength(60);
    expect(screen.getByText('The list has been copied.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  test('that asks something else once it is decided on, keeps the focus by its question', async () => {
    const languages = { source: 'de', target: 'en' };
    const summary = { id: 'brief', title: { source: 'Brief', target: 'Letter' }, languages, units: 1 };
    const candidate = { summary, file: new ArrayBuffer(2) };
    useLibrary.setState({ kept: [{ ...summary, fileName: 'brief.json', size: 2, addedAt: 1 }] });
    give({ key: 1, name: 'brief.json', kind: 'faulty', candidate, problems: [{ code: 'word-unlinked', path: 'x' }] });
    render(<ImportList onOpen={async (opening) => void (await opening)} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Open all the same' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Replace the other one' })).toHaveFocus());
  });
});
