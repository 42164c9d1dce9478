import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { searchAddress } from '#core/addresses.ts';
import type { Entry } from '#core/edition.ts';
import { GlossaryView } from '#features/glossary/GlossaryView.tsx';
import { Concordance } from '#features/search/Concordance.tsx';
import { TopicIndex } from '#features/topics/TopicIndex.tsx';
import { showInterfaceLanguage, startI18n, wantNamespaces } from '#platform/i18n.ts';
import { useGlossary } from '#stores/glossary.ts';
import { useSearch } from '#stores/search.ts';
import { packedEdition } from '../long-edition.ts';

/** More sentences than are read at a stretch. */
const COPIES = 14;
/** What takes long may take longer on a busy machine. */
const PATIENCE = { timeout: 8000 };

beforeEach(async () => {
  await startI18n();
  await showInterfaceLanguage('en');
  await wantNamespaces('glossary', 'gloss', 'grammar', 'search', 'topics');
  useGlossary.setState(useGlossary.getInitialState());
  useSearch.setState(useSearch.getInitialState());
  history.replaceState(null, '');
});
afterEach(() => vi.unstubAllGlobals());

it('a long text is searched while one types on; the answer before stays until the next is there', async () => {
  const edition = packedEdition(COPIES);
  navigate(searchAddress(edition.id, 'Rendite'));
  render(
    <Router hook={useHashLocation}>
      <Concordance edition={edition} />
    </Router>,
  );
  expect(screen.getByRole('status')).toHaveTextContent('Loading …');
  expect(await screen.findByText('14 places', {}, PATIENCE)).toBeInTheDocument();
  const user = userEvent.setup();
  const statuses = new Set<string | null>();
  const watch = new MutationObserver(() => statuses.add(screen.getByRole('status').textContent));
  watch.observe(screen.getByRole('status'), { childList: true, characterData: true, subtree: true });
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'bereitstellen');
  expect(screen.getByRole('searchbox')).toHaveValue('bereitstellen');
  expect(await screen.findByText('28 places', {}, PATIENCE)).toBeInTheDocument();
  watch.disconnect();
  expect(statuses).not.toContain('Loading …');
});

it('a long glossary has the sentences of an entry when it comes near the screen', async () => {
  const near = new Map<Element, () => void>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly tell: (entries: readonly { isIntersecting: boolean }[]) => void;
      constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
        this.tell = tell;
      }
      observe(element: Element): void {
        near.set(element, () => this.tell([{ isIntersecting: true }]));
      }
      disconnect(): void {}
    },
  );
  const edition = packedEdition(COPIES);
  const unused = Array.from({ length: 300 }, (_, number): [string, Entry] => [
    `zz${number}`,
    { lemma: `zz${number}`, pos: 'X', meaning: { en: '…' } },
  ]);
  render(<GlossaryView edition={{ ...edition, glossary: { ...edition.glossary, ...Object.fromEntries(unused) } }} />);
  expect(screen.getByRole('status')).toHaveTextContent('Loading …');
  const entry = () => screen.queryAllByText('aber').at(0)?.closest('article');
  const observed = () => [...near].filter(([element]) => entry()?.contains(element));
  await vi.waitFor(() => expect(observed()).toHaveLength(1), PATIENCE);
  expect(entry()?.querySelector('a')).toBeNull();
  act(() => {
    for (const [, come] of observed()) come();
  });
  await vi.waitFor(() => expect(entry()?.querySelectorAll('a')).toHaveLength(3), PATIENCE);
});

it('a topic of a long text shows some of its examples, and more when asked', async () => {
  render(<TopicIndex edition={packedEdition(COPIES)} topic={null} />);
  const name = await screen.findByText('Reported speech', { selector: 'h3' }, PATIENCE);
  const topic = name.closest('section') ?? document.body;
  const links = () => topic.getElementsByTagName('a');
  expect(links()).toHaveLength(24);
  await userEvent.setup().click(within(topic).getByText('32 more examples'));
  expect(links()).toHaveLength(48);
  expect(links()[24]).toHaveFocus();
  expect(within(topic).getByText('8 more examples')).toBeVisible();
});
