import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { searchAddress } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import { Concordance } from '#features/search/Concordance.tsx';
import { showInterfaceLanguage, startI18n, wantNamespaces } from '#platform/i18n.ts';
import { useReader } from '#stores/reader.ts';
import { useSearch } from '#stores/search.ts';
import { shippedEdition } from '../shipped-edition.ts';

const article = shippedEdition();

/** The search of an edition, with a query in the address. */
async function renderSearch(query = '', edition: Edition = article) {
  await startI18n();
  await showInterfaceLanguage('en');
  await wantNamespaces('search');
  navigate(searchAddress(edition.id, query));
  useReader.setState({ opened: { kind: 'open', id: edition.id, edition } });
  render(
    <Router hook={useHashLocation}>
      <Concordance edition={edition} />
    </Router>,
  );
  return userEvent.setup();
}

const field = () => screen.getByRole('searchbox');
const hits = () => within(screen.getByRole('list', { name: 'Places found' })).getAllByRole('listitem');
const places = () => within(screen.getByRole('list', { name: 'Places found' })).getAllByRole('link');
const marked = (hit: HTMLElement | undefined, kind: 'hit' | 'answer') =>
  [...(hit?.querySelectorAll(`[data-mark="${kind}"]`) ?? [])].map(({ textContent }) => textContent);

beforeEach(() => {
  useReader.setState(useReader.getInitialState());
  useSearch.setState(useSearch.getInitialState());
});

describe('the search', () => {
  it('begins in its field, with examples from the text that search at a click', async () => {
    const user = await renderSearch();
    expect(field()).toHaveFocus();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(screen.getByRole('link', { name: 'bereitstellen' }));
    expect(field()).toHaveValue('bereitstellen');
    expect(screen.getByRole('status')).toHaveTextContent('2 places');
  });

  it('shows each hit in its sentence with all pieces marked, and what answers them', async () => {
    await renderSearch('bereitstellen');
    expect(hits()).toHaveLength(2);
    expect(marked(hits()[1], 'hit')).toEqual(['stellt', 'bereit']);
    expect(marked(hits()[1], 'answer')).toEqual(['provides']);
    const { source, target } = article.paragraphs[1]?.units[1] ?? {};
    const [first, second] = within(hits()[1] ?? document.body).getAllByRole('paragraph');
    expect(first).toHaveTextContent(source ?? '?');
    expect(first).toHaveAttribute('lang', 'de');
    expect(second).toHaveTextContent(target ?? '?');
    expect(second).toHaveAttribute('lang', 'en');
    expect(places()[1]).toHaveAccessibleName('Sentence 4: stellt … bereit');
  });

  it('puts what is typed into the address, and adds nothing to the history', async () => {
    const user = await renderSearch();
    const before = history.length;
    await user.type(field(), 'low returns');
    expect(location.hash).toBe(`#${searchAddress(article.id, 'low returns')}`);
    expect(history.length).toBe(before);
    expect(marked(hits()[0], 'hit')).toEqual(['low returns']);
    expect(marked(hits()[0], 'answer')).toEqual(['niedriger', 'Rendite']);
  });

  it('keeps to one side when asked', async () => {
    const user = await renderSearch('Jobs');
    expect(hits()).toHaveLength(3);
    await user.click(screen.getByRole('radio', { name: 'Original' }));
    expect(screen.getByRole('status')).toHaveTextContent('One place');
    expect(marked(hits()[0], 'hit')).toEqual(['Jobs']);
  });

  it('says when words only begin so', async () => {
    await renderSearch('Rend');
    expect(screen.getByRole('status')).toHaveTextContent('One place, with a word that begins so');
  });

  it('says when it finds nothing, and what comes near', async () => {
    const user = await renderSearch('Rendide');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found for “Rendide”.');
    await user.click(screen.getByRole('link', { name: 'Rendite' }));
    expect(hits()).toHaveLength(1);
  });

  it('draws very many hits a hundred at a time', async () => {
    const many: Edition = {
      ...article,
      id: 'many',
      paragraphs: Array.from({ length: 105 }, (_, index) => ({
        id: `p${index}`,
        units: [{ id: `s${index}`, source: 'Haus', target: 'house', links: [], glosses: [] }],
      })),
    };
    const user = await renderSearch('Haus', many);
    expect(screen.getByRole('status')).toHaveTextContent('105 places');
    // So many are dear to find by their roles.
    const drawn = document.getElementsByTagName('li');
    expect(drawn).toHaveLength(100);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(drawn).toHaveLength(105);
    expect(drawn[100]?.querySelector('a')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });
});

describe('the keys', () => {
  it('lead from the field to the hits, through them and back, by one tab stop', async () => {
    const user = await renderSearch('bereitstellen');
    await user.keyboard('{ArrowDown}');
    expect(places()[0]).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(places()[1]).toHaveFocus();
    expect(places().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
    await user.keyboard('k');
    expect(places()[0]).toHaveFocus();
    await user.keyboard('{End}{Home}{ArrowUp}');
    expect(field()).toHaveFocus();
    await user.keyboard('{Enter}j{Escape}');
    expect(field()).toHaveFocus();
    await user.tab();
    screen.getByRole('link', { name: /^Sentence 4/ }).focus();
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('bereitstellen');
  });

  it('open a hit at its word; whoever comes back is at that hit', async () => {
    const user = await renderSearch('bereitstellen');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(location.hash).toBe(`#/read/${article.id}/s4`);
    expect(useReader.getState().selection).toMatchObject({ kind: 'word', unitId: 's4', side: 'source', index: 4 });
    expect(useSearch.getState().walk).toMatchObject({ query: 'bereitstellen', at: 1 });
    document.body.replaceChildren();
    await renderSearch('bereitstellen');
    expect(places()[1]).toHaveFocus();
  });

  it('stay in the field when whoever has come back types the same words again', async () => {
    useSearch.setState({ walk: { editionId: article.id, query: 'bereitstellen', searched: 'both', at: 1 } });
    const user = await renderSearch('bereitstellen');
    expect(places()[1]).toHaveFocus();
    await user.type(field(), '{Backspace}n');
    expect(hits()).toHaveLength(2);
    expect(field()).toHaveFocus();
  });
});
