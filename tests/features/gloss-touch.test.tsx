import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { selectPhrase, useReader } from '#stores/reader.ts';
import { renderReadingPage, unitSide } from './render-reading-page.tsx';

type User = Awaited<ReturnType<typeof renderReadingPage>>['user'];

async function explain(user: User, unitId: string, word: string) {
  await user.click(unitSide(unitId, 'source'));
  await user.click(within(unitSide(unitId, 'source')).getByRole('button', { name: word }));
  return screen.getByRole('dialog');
}

describe('a phrase', () => {
  it('is explained by e, word by word, and the word alone by e again', async () => {
    const { user } = await renderReadingPage('s17');
    await explain(user, 's17', 'leisten');
    await user.keyboard('e');
    const gloss = screen.getByRole('dialog');
    expect(gloss).toHaveAccessibleName(/^Überzeugungsarbeit leisten/);
    expect(within(gloss).getByRole('heading', { name: 'Word by word' })).toBeInTheDocument();
    expect(
      within(gloss)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(expect.arrayContaining(['Überzeugungsarbeit', 'leisten']));
    await user.keyboard('e');
    expect(screen.getByRole('dialog')).toHaveAccessibleName(/^leisten/);
  });
});

describe('the gloss', () => {
  it('leads on to the key terms of the neighbouring sentences', async () => {
    const { user } = await renderReadingPage('s16', 's17', 's18');
    await explain(user, 's17', 'leisten');
    await user.click(screen.getByRole('button', { name: 'Next sentence' }));
    expect(useReader.getState().selection).toMatchObject({ kind: 'word', unitId: 's18', isGlossOpen: true });
    await user.click(screen.getByRole('button', { name: 'Previous sentence' }));
    await user.click(screen.getByRole('button', { name: 'Previous sentence' }));
    expect(useReader.getState().selection).toMatchObject({ kind: 'word', unitId: 's16', isGlossOpen: true });
  });

  it('copies the sentence, or the phrase that it explains, and says so', async () => {
    const { edition, user } = await renderReadingPage('s17');
    await explain(user, 's17', 'leisten');
    await user.click(screen.getByRole('button', { name: 'Copy the sentence' }));
    expect(await screen.findByText('Copied.')).toBeInTheDocument();
    const sentence = edition.paragraphs.flatMap(({ units }) => units).find(({ id }) => id === 's17');
    expect((await navigator.clipboard.readText()).length).toBe(sentence?.source.length);
    const { selection } = useReader.getState();
    if (selection.kind !== 'word') throw new Error('No word is selected.');
    act(() => selectPhrase(selection));
    expect(screen.queryByText('Copied.')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy the phrase' }));
    expect(await screen.findByText('Copied.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('Überzeugungsarbeit leisten');
  });

  it('says what to do where the browser does not let it copy', async () => {
    const { user } = await renderReadingPage('s17');
    await explain(user, 's17', 'leisten');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy the sentence' }));
    expect(await screen.findByText(/does not let this page copy/)).toBeInTheDocument();
  });
});
