import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Edition, Entry } from '#core/edition.ts';
import { GlossaryView } from '#features/glossary/GlossaryView.tsx';
import { showInterfaceLanguage, startI18n, wantNamespaces } from '#platform/i18n.ts';
import { useGlossary } from '#stores/glossary.ts';
import { shippedEdition } from '../shipped-edition.ts';

const whole = shippedEdition();
const LEMMAS = ['aber', 'bereitstellen', 'der', 'eröffnen', 'Rendite', 'überzeugt'];

/** The article with a glossary that is soon looked through. */
const edition: Edition = {
  ...whole,
  id: 'small',
  glossary: Object.fromEntries(
    Object.entries(whole.glossary).filter(
      ([, { lemma }]) => LEMMAS.includes(lemma) || lemma.startsWith('Überzeugungsarbeit'),
    ),
  ),
};
const size = Object.keys(edition.glossary).length;

const headings = (level: 'h2' | 'h3') => [...document.querySelectorAll(level)].map(({ textContent }) => textContent);
const lemmas = () => headings('h3');
const groups = () => headings('h2');
const filter = () => screen.getByRole('searchbox', { name: 'Find a word or a meaning' });

function entryOf(lemma: string): HTMLElement {
  const entry = screen.getAllByRole('heading', { level: 3, name: lemma })[0]?.closest('article');
  if (!entry) throw new Error(`${lemma} stands in no entry.`);
  return entry;
}

async function openGlossary(shown: Edition = edition) {
  const user = userEvent.setup();
  const view = render(<GlossaryView edition={shown} />);
  return { user, view };
}

beforeEach(async () => {
  await startI18n();
  await showInterfaceLanguage('en');
  await wantNamespaces('glossary', 'gloss', 'grammar');
  useGlossary.setState(useGlossary.getInitialState());
  history.replaceState(null, '');
});

describe('an entry', () => {
  test('has its article, grammar and meaning, and is said to be a key word', async () => {
    await openGlossary();
    const entry = within(entryOf('die Rendite'));
    expect(entry.getByText('noun, feminine', { exact: false })).toHaveTextContent('noun, feminine · plural Renditen');
    expect(entry.getByText(/^return, yield/)).toHaveAttribute('lang', 'en');
    expect(entry.getByText('key word')).toBeVisible();
    expect(entry.getByText('Renditen')).toHaveAttribute('lang', 'de');
  });

  test('has its sentence with all its pieces marked, what answers it, and the way to its place', async () => {
    await openGlossary();
    const entry = within(entryOf('bereitstellen'));
    const link = entry.getByRole('link', { name: /^Sentence 4: Das Unternehmen stellt/ });
    expect(link).toHaveAttribute('href', expect.stringMatching(/\/read\/small\/s4$/));
    expect([...link.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['stellt', 'bereit']);
    expect(entry.getByText(/^Through its Amazon Web Services/)).toHaveAttribute('lang', 'en');
  });

  test('with many sentences shows a few, then all, and goes on where they begin', async () => {
    const { user } = await openGlossary();
    const entry = within(
      screen.getAllByRole('heading', { level: 3, name: 'der' })[0]?.closest('article') ?? document.body,
    );
    expect(entry.getAllByRole('link')).toHaveLength(3);
    await user.click(entry.getByRole('button', { name: '13 more sentences' }));
    const links = entry.getAllByRole('link');
    expect(links).toHaveLength(16);
    expect(links[3]).toHaveFocus();
    expect(entry.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('the list', () => {
  test('comes to hold every entry, however many there are', async () => {
    const numbers = Array.from({ length: 300 }, (_, number) => `wort-${number}`);
    const glossary = Object.fromEntries(
      numbers.map((id): [string, Entry] => [id, { lemma: id, pos: 'X', meaning: { en: '…' } }]),
    );
    await openGlossary({ ...edition, glossary });
    await expect.poll(lemmas).toHaveLength(numbers.length);
    expect(groups()).toEqual(['W']);
  });

  test('stands by letters or, when asked, by the paragraphs of the text', async () => {
    const { user } = await openGlossary();
    expect(groups()).toEqual(['A', 'B', 'D', 'E', 'R', 'U']);
    await user.click(screen.getByRole('radio', { name: 'As in the text' }));
    expect(groups()[0]).toBe('Paragraph 1');
    expect(lemmas().slice(0, 2)).toEqual(['der', 'eröffnen']);
  });

  test('holds key words only when asked, and says how many', async () => {
    const { user } = await openGlossary();
    expect(screen.getByRole('status')).toHaveTextContent(`${size} entries`);
    await user.click(screen.getByRole('checkbox', { name: 'Key words only' }));
    const keys = Object.values(edition.glossary).filter(({ key }) => key).length;
    expect(lemmas()).toHaveLength(keys);
    expect(screen.getByRole('status')).toHaveTextContent(`${keys} of ${size} entries`);
  });

  test('narrows down with each letter that is typed, whichever way an umlaut is', async () => {
    const { user } = await openGlossary();
    for (const typed of ['ueberz', 'uberz', 'Überz']) {
      await user.clear(filter());
      await user.type(filter(), typed);
      expect(lemmas()).toEqual(['überzeugt', 'die Überzeugungsarbeit', 'Überzeugungsarbeit leisten']);
    }
    expect(screen.getByRole('status')).toHaveTextContent(`3 of ${size} entries`);
  });

  test('says that nothing answers, and brings everything back with the focus where one types', async () => {
    const { user } = await openGlossary();
    await user.click(screen.getByRole('checkbox', { name: 'Key words only' }));
    await user.type(filter(), 'xyzzy');
    expect(lemmas()).toEqual([]);
    expect(screen.getByText('No key word answers “xyzzy”.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all entries' }));
    await expect.poll(lemmas).toHaveLength(size);
    expect(filter()).toHaveFocus();
    expect(filter()).toHaveValue('');
    expect(screen.getByRole('checkbox')).not.toBeChecked();
  });

  test('is found again as it was left; that of another edition begins anew', async () => {
    const { user, view } = await openGlossary();
    await user.type(filter(), 'rend');
    view.unmount();
    const again = await openGlossary();
    expect(filter()).toHaveValue('rend');
    expect(lemmas()).toEqual(['die Rendite']);
    again.view.unmount();
    await openGlossary({ ...edition, id: 'another' });
    expect(filter()).toHaveValue('');
  });

  test('speaks the language of the interface, and finds what that says', async () => {
    await showInterfaceLanguage('de');
    const { user } = await openGlossary();
    await user.type(screen.getByRole('searchbox', { name: 'Wort oder Bedeutung finden' }), 'zeigt einen Gegensatz');
    expect(lemmas()).toEqual(['aber']);
    expect(screen.getByText('Konjunktion')).toBeVisible();
    await showInterfaceLanguage('en');
  });
});

test('a glossary without entries says so', async () => {
  await openGlossary({ ...edition, glossary: {} });
  expect(screen.getByText('This text has no glossary yet.')).toBeVisible();
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
});
