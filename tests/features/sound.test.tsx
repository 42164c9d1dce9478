import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SoundTools } from '#features/sound/SoundTools.tsx';
import { showInterfaceLanguage, startI18n, wantNamespaces } from '#platform/i18n.ts';
import { stop, usePlayer } from '#stores/player.ts';
import { useReader } from '#stores/reader.ts';
import { useSettings } from '#stores/settings.ts';
import { anna, installScriptedSpeech, removeSpeech, type ScriptedVoice, voice } from '../scripted-speech.ts';
import { shippedEdition } from '../shipped-edition.ts';

const lena = voice('Lena', 'de-AT');

async function renderTools(voices: readonly ScriptedVoice[], language = 'en') {
  const engine = installScriptedSpeech(voices);
  await startI18n();
  await showInterfaceLanguage(language);
  await wantNamespaces('sound');
  const edition = shippedEdition();
  useReader.setState({ ...useReader.getInitialState(), opened: { kind: 'open', id: edition.id, edition } });
  render(<SoundTools edition={edition} />);
  return { engine, user: userEvent.setup() };
}

beforeEach(() => useSettings.setState(useSettings.getInitialState()));
afterEach(() => {
  act(() => {
    stop();
    usePlayer.setState(usePlayer.getInitialState());
  });
  removeSpeech();
  localStorage.clear();
});

/** Opens the menu as a browser does when its button is pressed: jsdom knows no popovers. */
function openMenu(): void {
  const menu = document.querySelector('[popover="auto"]');
  if (!menu) throw new Error('There is no menu.');
  fireEvent(menu, Object.assign(new Event('beforetoggle'), { newState: 'open' }));
}

// Nor does jsdom show one: what is in the menu is there all the same.
const inMenu = { hidden: true };

describe('the play button', () => {
  it('says what a press does', async () => {
    const { engine, user } = await renderTools([anna]);
    await user.click(screen.getByRole('button', { name: 'Read aloud' }));
    act(() => engine.start());
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    await user.click(screen.getByRole('button', { name: 'Go on reading aloud' }));
    expect(screen.getByRole('button', { name: 'Pause' })).toBeInTheDocument();
  });

  it('has keys', async () => {
    const { user } = await renderTools([anna]);
    await user.keyboard('p');
    expect(usePlayer.getState().playback).toMatchObject({ kind: 'playing', unitId: 's1', after: 'goOn' });
    await user.keyboard('p');
    expect(usePlayer.getState().playback.kind).toBe('paused');
    await user.keyboard('r');
    expect(usePlayer.getState().playback).toMatchObject({ kind: 'playing', after: 'rest' });
  });
});

describe('the sound menu', () => {
  it('offers the voices of the device for German, the best first, and remembers the one that is chosen', async () => {
    const { user } = await renderTools([voice('Amy', 'en-GB'), lena, anna]);
    openMenu();
    const select = screen.getByRole('combobox', { ...inMenu, name: 'Voice' });
    expect([...select.querySelectorAll('option')].map(({ text }) => text)).toEqual(['Anna', 'Lena']);
    expect(select).toHaveValue(anna.voiceURI);
    await user.selectOptions(select, 'Lena');
    expect(select).toHaveValue(lena.voiceURI);
    expect(useSettings.getState().voices).toEqual({ de: lena.voiceURI });
  });

  it('tells the speed in the reader’s own numbers', async () => {
    useSettings.setState({ speechRate: 0.7 });
    await renderTools([anna], 'de');
    openMenu();
    const slider = screen.getByRole('slider', { ...inMenu, name: 'Tempo' });
    expect(slider).toHaveValue('0.7');
    expect(slider).toHaveAttribute('aria-valuetext', '0,7-fach');
  });

  it('repeats the sentence when told to', async () => {
    const { user } = await renderTools([anna]);
    openMenu();
    await user.click(screen.getByRole('checkbox', { ...inMenu, name: 'Repeat the sentence' }));
    expect(usePlayer.getState().isRepeating).toBe(true);
  });

  it('says plainly that there is no German voice, until one comes', async () => {
    const { engine } = await renderTools([voice('Amy', 'en-GB')]);
    openMenu();
    expect(screen.queryByRole('combobox', inMenu)).not.toBeInTheDocument();
    expect(screen.getByText(/^This device has no voice for German\./)).toBeInTheDocument();
    act(() => engine.bringVoices([anna]));
    expect(screen.getByRole('combobox', { ...inMenu, name: 'Voice' })).toHaveValue(anna.voiceURI);
  });
});

it('a failure is said aloud to a screen reader, and goes when it is dismissed', async () => {
  const { user } = await renderTools([anna]);
  act(() => usePlayer.setState({ playback: { kind: 'failed', unitId: 's1', reason: 'broken' } }));
  expect(screen.getByRole('alert')).toHaveTextContent(/remained silent/);
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  expect(usePlayer.getState().playback).toEqual({ kind: 'silent' });
});
