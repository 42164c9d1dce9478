import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '#core/edition.ts';
import { TopicIndex } from '#features/topics/TopicIndex.tsx';
import { showInterfaceLanguage, startI18n, wantNamespaces } from '#platform/i18n.ts';
import { shippedEdition } from '../shipped-edition.ts';

const edition = shippedEdition();

const WORDS = ['Der', 'Online-Einzelhändler', 'Amazon', 'eröffnet', 'in'];

/** The edition with a note on each of the first words, and no others. */
function withNotes(topics: readonly string[], source = 'de'): Edition {
  const notes = topics.map((topic, at) => ({ source: WORDS[at] ?? '', topic, text: { en: `On ${topic}.` } }));
  return {
    ...edition,
    languages: { ...edition.languages, source },
    paragraphs: edition.paragraphs.map((paragraph, at) => ({
      ...paragraph,
      units: paragraph.units.map((unit, index) => ({ ...unit, notes: at + index === 0 ? notes : [] })),
    })),
  };
}

const show = (shown: Edition, topic: string | null = null) => render(<TopicIndex edition={shown} topic={topic} />);

function topicOf(name: string): HTMLElement {
  const section = screen.getByRole('heading', { level: 3, name }).closest('section');
  if (!section) throw new Error(`${name} has no section.`);
  return section;
}

const names = (level: number) => screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);

beforeEach(async () => {
  await startI18n();
  await showInterfaceLanguage('en');
  await wantNamespaces('topics', 'grammar');
  history.replaceState(null, '');
});

describe('a topic', () => {
  test('is explained, with its examples in the language of the text', () => {
    show(edition);
    const topic = within(topicOf('Separable verb'));
    expect(topic.getByText(/^A verb with a stressed prefix/)).not.toHaveTextContent('<ex>');
    expect(topic.getByText('anrufen')).toHaveAttribute('lang', 'de');
  });

  test('has each of its phrases marked in its sentence, the way there, and the note', () => {
    show(edition);
    const topic = within(topicOf('Reported speech'));
    const links = topic.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href')?.replace(/.*\//, ''))).toEqual(['s7', 's16', 's17', 's18']);
    expect([...(links[3]?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Wert auf',
      'legten',
    ]);
    expect(topic.getByText(/^The subjunctive I of legen/)).toHaveAttribute('lang', 'en');
  });

  test('named by the address has the focus', () => {
    show(edition, 'genitive');
    expect(screen.getByRole('heading', { level: 3, name: 'Genitive' })).toHaveFocus();
  });

  test('is gone to again by its link in the contents, though the address stays', () => {
    show(edition, 'genitive');
    const link = within(screen.getByRole('navigation', { name: 'Topics' })).getByText('Genitive');
    link.focus();
    fireEvent.click(link);
    expect(screen.getByRole('heading', { level: 3, name: 'Genitive' })).toHaveFocus();
  });

  test('of two notes on the same word at two places shows both, each a place to come back to', () => {
    const note = { source: 'Cloud', topic: 'loanword', text: { en: 'On Cloud.' } };
    const unit = { id: 's1', source: 'Cloud heißt Cloud.', target: '', links: [], glosses: [], notes: [note, note] };
    show({ ...edition, paragraphs: [{ id: 'p1', units: [unit] }] });
    const places = within(topicOf('Loanword')).getAllByRole('link');
    expect(new Set(places.map((link) => link.dataset.place)).size).toBe(2);
  });
});

test('topics stand in the order of a grammar, as the contents list them', () => {
  show(withNotes(['loanword', 'passive', 'genitive', 'separable-verb', 'word-order']));
  expect(names(2)).toEqual(['The verb', 'The sentence', 'The noun', 'Words and pairs of words']);
  expect(names(3)).toEqual(['Separable verb', 'Passive', 'Word order', 'Genitive', 'Loanword']);
  const contents = within(screen.getByRole('navigation', { name: 'Topics' }));
  expect(contents.getAllByRole('link', { hidden: true }).map(({ textContent }) => textContent)).toEqual(names(3));
});

test('a topic of the edition’s own comes last, under its id made readable, without an explanation', () => {
  show(withNotes(['word-formation', 'passive']));
  expect(names(2)).toEqual(['The verb', 'More on this text']);
  expect(topicOf('Word formation').querySelectorAll('p')).toHaveLength(1);
  expect(screen.getByText('On word-formation.')).toBeVisible();
});

test('what is said of German grammar is not said of another language', () => {
  show(withNotes(['passive'], 'fr'));
  expect(screen.getByText('On passive.')).toBeVisible();
  expect(screen.queryByText(/The passive tells/)).not.toBeInTheDocument();
});

test('an edition without notes says so and leads back to the text', () => {
  show(withNotes([]));
  expect(screen.getByText(/Nobody has written notes/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'To the text' })).toHaveAttribute('href', expect.stringMatching(/\/read\//));
});
