import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderReadingPage, unitSide } from './render-reading-page.tsx';

const selected = () => [...document.querySelectorAll('[data-unit][aria-current="true"]')];
const gloss = () => screen.getByRole('dialog');
const linked = (side: HTMLElement) => [...side.querySelectorAll('[data-linked]')].map(({ textContent }) => textContent);

/** Selects a sentence and clicks one of its words. */
async function clickWord(user: Awaited<ReturnType<typeof renderReadingPage>>['user'], unitId: string, word: string) {
  await user.click(unitSide(unitId, 'source'));
  await user.click(within(unitSide(unitId, 'source')).getByRole('button', { name: word }));
}

describe('a sentence', () => {
  it('is selected on both sides by a click on either', async () => {
    const { user } = await renderReadingPage('s4', 's5');
    await user.click(unitSide('s4', 'target'));
    expect(selected()).toEqual([unitSide('s4', 'source'), unitSide('s4', 'target')]);
    await user.click(unitSide('s5', 'source'));
    expect(selected()).toEqual([unitSide('s5', 'source'), unitSide('s5', 'target')]);
  });

  it('gives its words elements only while it is selected, and keeps its text', async () => {
    const { edition, user } = await renderReadingPage('s4');
    const unit = edition.paragraphs[0]?.units[1];
    expect(document.querySelectorAll('[data-token]')).toHaveLength(0);
    await user.click(unitSide('s4', 'source'));
    const holders = new Set([...document.querySelectorAll('[data-token]')].map((word) => word.closest('[data-unit]')));
    expect(holders).toEqual(new Set([unitSide('s4', 'source'), unitSide('s4', 'target')]));
    expect(unitSide('s4', 'source')).toHaveTextContent(unit?.source ?? '', { normalizeWhitespace: false });
    expect(unitSide('s4', 'target')).toHaveTextContent(unit?.target ?? '', { normalizeWhitespace: false });
  });

  it('carries its language', async () => {
    await renderReadingPage('s1');
    expect(unitSide('s1', 'source')).toHaveAttribute('lang', 'de');
    expect(unitSide('s1', 'target')).toHaveAttribute('lang', 'en');
  });
});

describe('the gloss', () => {
  it('explains Rendite: article, plural, meaning here, form', async () => {
    const { user } = await renderReadingPage('s15');
    await clickWord(user, 's15', 'Rendite');
    expect(gloss()).toHaveAccessibleName(/^Rendite/);
    expect(within(gloss()).getByRole('heading', { name: 'die Rendite' })).toBeInTheDocument();
    expect(gloss()).toHaveTextContent('plural Renditen');
    expect(gloss()).toHaveTextContent('dative singular');
    expect(gloss()).toHaveTextContent(/return/);
  });

  it('explains Überzeugungsarbeit: its parts and the expression it stands in', async () => {
    const { user } = await renderReadingPage('s17');
    await clickWord(user, 's17', 'Überzeugungsarbeit');
    expect(gloss()).toHaveAccessibleName(/^Überzeugungsarbeit/);
    expect(gloss()).toHaveTextContent('die Überzeugungsarbeit');
    expect(gloss()).toHaveTextContent('no plural');
    expect(gloss()).toHaveTextContent('Überzeugungsarbeit leisten');
    expect(gloss()).toHaveTextContent(/Überzeugung conviction.* \+ s \+ Arbeit work/);
    expect(gloss()).toHaveTextContent('accusative singular');
  });

  it('joins the two halves of a split verb, from either of them', async () => {
    const { user } = await renderReadingPage('s4');
    for (const half of ['stellt', 'bereit']) {
      await clickWord(user, 's4', half);
      expect(gloss()).toHaveAccessibleName(/^bereitstellen/);
      expect(gloss()).toHaveTextContent('stellt … bereit');
      expect(linked(unitSide('s4', 'source'))).toEqual(['stellt', 'bereit']);
      expect(linked(unitSide('s4', 'target'))).toEqual(['provides']);
    }
  });

  it('opens from the translation with the German word that answers', async () => {
    const { user } = await renderReadingPage('s17');
    await user.click(unitSide('s17', 'target'));
    await user.click(within(unitSide('s17', 'target')).getByRole('button', { name: 'persuading' }));
    expect(gloss()).toHaveAccessibleName(/^Überzeugungsarbeit/);
  });

  it('explains the phrase round a word when that is asked for', async () => {
    const { user } = await renderReadingPage('s17');
    await clickWord(user, 's17', 'Überzeugungsarbeit');
    await user.keyboard('e');
    expect(gloss()).toHaveAccessibleName(/^Überzeugungsarbeit leisten/);
  });

  it('closes on a second click on its word', async () => {
    const { user } = await renderReadingPage('s15');
    await clickWord(user, 's15', 'Rendite');
    await user.click(within(unitSide('s15', 'source')).getByRole('button', { name: 'Rendite' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(selected()).toHaveLength(2);
  });

  it('leads on to the neighbouring words', async () => {
    const { user } = await renderReadingPage('s15');
    await clickWord(user, 's15', 'Rendite');
    await user.click(within(gloss()).getByRole('button', { name: 'Next word' }));
    expect(gloss()).toHaveAccessibleName(/^sein/);
    await user.click(within(gloss()).getByRole('button', { name: 'Previous word' }));
    expect(gloss()).toHaveAccessibleName(/^Rendite/);
  });
});

describe('the interface language', () => {
  it('switches and keeps the selection and the gloss, with the German meaning first', async () => {
    const { edition, user } = await renderReadingPage('s15');
    const { de, en } = edition.glossary.rendite?.meaning ?? {};
    await clickWord(user, 's15', 'Rendite');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Interface language' }), 'Deutsch');
    expect(await screen.findByRole('combobox', { name: 'Sprache der Oberfläche' })).toHaveValue('de');
    expect(selected()).toEqual([unitSide('s15', 'source'), unitSide('s15', 'target')]);
    expect(gloss()).toHaveAccessibleName(/^Rendite/);
    const text = gloss().textContent;
    expect(text.indexOf(de ?? '?')).toBeGreaterThan(-1);
    expect(text.indexOf(de ?? '?')).toBeLessThan(text.indexOf(en ?? '?'));
    expect(gloss()).toHaveTextContent('Dativ Singular');
  });
});

describe('the keys', () => {
  it('walk sentences and words, open and close the gloss, and clear the selection', async () => {
    const { user } = await renderReadingPage('s1', 's2');
    await user.tab();
    await user.tab();
    expect(document.activeElement).toHaveTextContent(/^Arrow keys go from sentence to sentence/);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(selected()[0]).toBe(unitSide('s2', 'source'));
    expect(document.activeElement).toHaveTextContent('In');
    await user.keyboard('k');
    expect(selected()[0]).toBe(unitSide('s1', 'source'));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('Amazon');
    await user.keyboard('{Enter}');
    expect(gloss()).toHaveFocus();
    expect(gloss()).toHaveAccessibleName(/^Amazon/);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(document.activeElement).toHaveTextContent('Amazon');
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent('Cloud-Computing');
    await user.keyboard('o');
    expect(document.activeElement).toHaveTextContent('cloud');
    expect(document.activeElement?.closest('[data-side]')).toBe(unitSide('s1', 'target'));
    await user.keyboard('{Escape}');
    expect(selected()).toHaveLength(0);
  });

  it('make the text one tab stop', async () => {
    const { user } = await renderReadingPage('s9');
    const stops = () => document.querySelectorAll('article [tabindex="0"]');
    expect(stops()).toHaveLength(1);
    await user.click(unitSide('s9', 'source'));
    expect(stops()).toHaveLength(1);
    expect(stops()[0]).toHaveTextContent('Es');
  });

  it('tell a screen reader which sentence it is and what answers the word', async () => {
    const { user } = await renderReadingPage();
    await user.click(unitSide('s4', 'source'));
    expect(screen.getByRole('status')).toHaveTextContent('Sentence 4 of 19');
    await user.click(within(unitSide('s4', 'source')).getByRole('button', { name: 'bereit' }));
    expect(screen.getByRole('status')).toHaveTextContent('“stellt … bereit” is answered by “provides”');
  });
});
