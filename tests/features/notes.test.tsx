import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderReadingPage, unitSide } from './render-reading-page.tsx';

const card = () => screen.getByRole('dialog');
const selected = () => [...document.querySelectorAll('[data-unit][aria-current="true"]')];
const markOf = (unitId: string, name: string) => within(unitSide(unitId, 'source')).getByRole('button', { name });
const noted = (unitId: string, topic: string, edition: Awaited<ReturnType<typeof renderReadingPage>>['edition']) =>
  edition.paragraphs
    .flatMap(({ units }) => units)
    .find(({ id }) => id === unitId)
    ?.notes?.find((note) => note.topic === topic);

describe('the mark of a note', () => {
  it('holds no text: the sentence reads as it did, selected or not', async () => {
    const { edition, user } = await renderReadingPage('s4');
    const { source = '' } = edition.paragraphs[0]?.units[1] ?? {};
    expect(markOf('s4', 'Note: Separable verb')).toBeEmptyDOMElement();
    expect(unitSide('s4', 'source')).toHaveTextContent(source, { normalizeWhitespace: false });
    await user.click(unitSide('s4', 'source'));
    expect(markOf('s4', 'Note: Separable verb')).toBeEmptyDOMElement();
    expect(unitSide('s4', 'source')).toHaveTextContent(source, { normalizeWhitespace: false });
  });

  it('stands once for each of the 25 notes, in the source alone', async () => {
    await renderReadingPage();
    expect(document.querySelectorAll('[data-side="source"] [data-note]')).toHaveLength(25);
    expect(document.querySelectorAll('[data-note]')).toHaveLength(25);
  });

  it('opens the note, and closes it when it is pressed again', async () => {
    const { edition, user } = await renderReadingPage('s17');
    const mark = markOf('s17', 'Note: Reported speech');
    expect(mark).toHaveAttribute('aria-expanded', 'false');
    await user.click(mark);
    expect(mark).toHaveAttribute('aria-expanded', 'true');
    expect(card()).toHaveAccessibleName(/^Reported speech/);
    expect(within(card()).getByRole('heading', { name: 'Reported speech' })).toBeInTheDocument();
    expect(card()).toHaveTextContent('habe … festgestellt');
    expect(card()).toHaveTextContent(noted('s17', 'reported-speech', edition)?.text.en ?? '?');
    expect(selected()).toEqual([unitSide('s17', 'source'), unitSide('s17', 'target')]);
    await user.click(mark);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(selected()).toHaveLength(2);
  });

  it('has the tab stop of the text while its note is open', async () => {
    const { user } = await renderReadingPage('s17');
    await user.click(markOf('s17', 'Note: Reported speech'));
    const stops = [...document.querySelectorAll('article [tabindex="0"]')];
    expect(stops).toEqual([markOf('s17', 'Note: Reported speech')]);
    expect(stops[0]).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(markOf('s17', 'Note: Reported speech')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(card()).toHaveAccessibleName(/^Reported speech/);
  });

  it('is called by the interface, in its language', async () => {
    const { user } = await renderReadingPage('s4');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Interface language' }), 'Deutsch');
    expect(
      await within(unitSide('s4', 'source')).findByRole('button', { name: 'Anmerkung: Trennbares Verb' }),
    ).toHaveAttribute('lang', 'de');
  });
});

describe('the keys for notes', () => {
  it('open the next and the one before, across sentences and from any word', async () => {
    const { user } = await renderReadingPage('s3', 's4');
    await user.click(unitSide('s3', 'source'));
    await user.keyboard('n');
    expect(card()).toHaveAccessibleName(/^Relative clause/);
    expect(card()).toHaveFocus();
    await user.keyboard('n');
    expect(card()).toHaveAccessibleName(/^Passive/);
    await user.keyboard('n');
    expect(card()).toHaveAccessibleName(/^Separable verb/);
    expect(selected()[0]).toBe(unitSide('s4', 'source'));
    await user.keyboard('{Shift>}N{/Shift}');
    expect(card()).toHaveAccessibleName(/^Passive/);
  });

  it('visit all 25 in order, whether each is closed on the way or not', async () => {
    const { user } = await renderReadingPage();
    const marks = [...document.querySelectorAll('[data-note]')];
    expect(marks).toHaveLength(25);
    const open = () => marks.filter((mark) => mark.getAttribute('aria-expanded') === 'true');
    for (const [index, mark] of marks.entries()) {
      await user.keyboard('n');
      expect(open()).toEqual([mark]);
      if (index % 3 < 2) await user.keyboard('{Escape}');
      expect(screen.queryAllByRole('dialog')).toHaveLength(index % 3 < 2 ? 0 : 1);
    }
    await user.keyboard('{Shift>}N{/Shift}');
    expect(open()).toEqual(marks.slice(-2, -1));
  });

  it('close the note with Escape, then clear the selection', async () => {
    const { user } = await renderReadingPage('s3');
    await user.click(unitSide('s3', 'source'));
    await user.keyboard('n{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(selected()).toEqual([unitSide('s3', 'source'), unitSide('s3', 'target')]);
    await user.keyboard('{Escape}');
    expect(selected()).toEqual([]);
  });

  it('go from the note to the neighbouring word, and from the gloss of a word to the next note', async () => {
    const { user } = await renderReadingPage('s4');
    await user.click(markOf('s4', 'Note: Separable verb'));
    await user.keyboard('{ArrowLeft}{Enter}');
    expect(card()).toHaveAccessibleName(/^Cloud-Infrastruktur/);
    await user.keyboard('n');
    expect(card()).toHaveAccessibleName(/^Separable verb/);
  });
});

describe('the card of a note', () => {
  it('leads to the neighbouring notes, to its topic in the grammar of the text, and out', async () => {
    const { edition, user } = await renderReadingPage('s3');
    await user.click(markOf('s3', 'Note: Passive'));
    expect(within(card()).getByRole('link', { name: 'Grammar in this text' })).toHaveAttribute(
      'href',
      `#/grammar/${edition.id}/passive`,
    );
    await user.click(within(card()).getByRole('button', { name: 'Previous note' }));
    expect(card()).toHaveAccessibleName(/^Relative clause/);
    await user.click(within(card()).getByRole('button', { name: 'Next note' }));
    expect(card()).toHaveAccessibleName(/^Passive/);
    await user.click(within(card()).getByRole('button', { name: 'Close the note' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('explains the topic to those who ask, with its examples in their language', async () => {
    const { user } = await renderReadingPage('s4');
    await user.click(markOf('s4', 'Note: Separable verb'));
    const example = within(card()).getByText('anrufen');
    expect(example).not.toBeVisible();
    await user.click(within(card()).getByText('In general'));
    expect(example).toBeVisible();
    expect(example).toHaveAttribute('lang', 'de');
    expect(card()).not.toHaveTextContent('<ex>');
  });

  it('is told to a screen reader, with what answers the phrase', async () => {
    const { edition, user } = await renderReadingPage('s4');
    await user.click(markOf('s4', 'Note: Separable verb'));
    const { en = '?' } = noted('s4', 'separable-verb', edition)?.text ?? {};
    expect(screen.getByRole('status')).toHaveTextContent(`Note on “stellt … bereit”: ${en}`);
    expect(screen.getByRole('status')).toHaveTextContent('“stellt … bereit” is answered by “provides”');
  });

  it('is heard once: by its focus where a key opens it, and where keys go on from it by what is told', async () => {
    const { edition, user } = await renderReadingPage('s3');
    const { en: first = '?' } = noted('s3', 'relative-clause', edition)?.text ?? {};
    const { en: second = '?' } = noted('s3', 'passive', edition)?.text ?? {};
    await user.click(unitSide('s3', 'source'));
    await user.keyboard('n');
    expect(card()).toHaveFocus();
    expect(card()).toHaveAccessibleDescription(expect.stringContaining(first));
    expect(screen.getByRole('status')).not.toHaveTextContent(first);
    await user.keyboard('n');
    expect(screen.getByRole('status')).toHaveTextContent(second);
    await user.keyboard('{Shift>}N{/Shift}');
    expect(screen.getByRole('status')).toHaveTextContent(first);
  });

  it('speaks the language of the interface', async () => {
    const { edition, user } = await renderReadingPage('s4');
    await user.click(markOf('s4', 'Note: Separable verb'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Interface language' }), 'Deutsch');
    expect(await screen.findByRole('dialog', { name: /^Trennbares Verb/ })).toHaveTextContent(
      noted('s4', 'separable-verb', edition)?.text.de ?? '?',
    );
  });
});
