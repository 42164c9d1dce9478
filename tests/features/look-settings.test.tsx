import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LookSettings } from '#features/settings/LookSettings.tsx';
import { showInterfaceLanguage, startI18n, wantNamespaces } from '#platform/i18n.ts';
import { setPageLook } from '#platform/page.ts';
import { useReader } from '#stores/reader.ts';
import { resetLook, useSettings } from '#stores/settings.ts';
import { shippedEdition } from '../shipped-edition.ts';

const root = document.documentElement;
useSettings.subscribe(setPageLook);
const chosen = (group: string) =>
  within(screen.getByRole('group', { name: group }))
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({ checked }) => checked)
    .map(({ labels }) => labels?.[0]?.textContent);

/** Typefaces that come when a test says so: jsdom has none. */
function stubTypefaces() {
  const arrivals: (() => void)[] = [];
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { load: () => new Promise<void>((resolve) => arrivals.push(resolve)) },
  });
  return { arrive: (index: number) => arrivals[index]?.() };
}

beforeEach(async () => {
  await startI18n();
  await showInterfaceLanguage('en');
  await wantNamespaces('settings');
  useReader.setState(useReader.getInitialState());
  setPageLook(useSettings.getState());
});
afterEach(() => {
  resetLook();
  Reflect.deleteProperty(document, 'fonts');
});

describe('type and colours', () => {
  it('are written onto the page as they are chosen', async () => {
    const user = userEvent.setup();
    render(<LookSettings />);
    await user.click(screen.getByRole('radio', { name: 'Wide' }));
    await user.click(screen.getByRole('radio', { name: 'Short' }));
    await user.click(screen.getByRole('radio', { name: 'Sepia' }));
    await user.click(screen.getByRole('radio', { name: 'Sans serif' }));
    await user.click(screen.getByRole('button', { name: 'Larger text' }));
    expect(root.dataset).toMatchObject({ lineHeight: 'wide', lineLength: 'short', theme: 'sepia', typeface: 'sans' });
    expect(root.style.getPropertyValue('--text-scale')).toBe('1.15');
    await user.click(screen.getByRole('button', { name: 'Back to the defaults' }));
    expect(root.dataset).toMatchObject({
      lineHeight: 'normal',
      lineLength: 'normal',
      theme: 'system',
      typeface: 'serif',
    });
    expect(root.style.getPropertyValue('--text-scale')).toBe('1');
    expect(screen.getByRole('button', { name: 'Back to the defaults' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('are walked through with the arrow keys', async () => {
    const user = userEvent.setup();
    render(<LookSettings />);
    screen.getByRole('radio', { name: 'Tight' }).focus();
    await user.keyboard('[Space]');
    expect(chosen('Line spacing')).toEqual(['Tight']);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(chosen('Line spacing')).toEqual(['Wide']);
  });
});

describe('a typeface that has to be fetched', () => {
  it('is marked as chosen at once, and the text is set in it when it is there', async () => {
    const { arrive } = stubTypefaces();
    const user = userEvent.setup();
    render(<LookSettings />);
    await user.click(screen.getByRole('radio', { name: 'Extra legible' }));
    expect(chosen('Typeface')).toEqual(['Extra legible']);
    expect(root.dataset.typeface).toBe('serif');
    arrive(0);
    await expect.poll(() => root.dataset.typeface).toBe('legible');
    expect(chosen('Typeface')).toEqual(['Extra legible']);
  });

  it('gives way to the one that is chosen after it', async () => {
    const { arrive } = stubTypefaces();
    const user = userEvent.setup();
    render(<LookSettings />);
    await user.click(screen.getByRole('radio', { name: 'Extra legible' }));
    await user.click(screen.getByRole('radio', { name: 'Sans serif' }));
    await expect.poll(() => root.dataset.typeface).toBe('sans');
    await act(async () => arrive(0));
    expect(root.dataset.typeface).toBe('sans');
    expect(chosen('Typeface')).toEqual(['Sans serif']);
  });
});

describe('the sample', () => {
  const sample = () => document.querySelector<HTMLElement>('[data-sample]');

  it('is a line about type while no text is open', () => {
    render(<LookSettings />);
    expect(sample()).toHaveTextContent(/^Well set is half read/);
  });

  it('is the beginning of the text, or the selected sentence, on both sides, as the page shows it', () => {
    const edition = shippedEdition();
    useReader.setState({ opened: { kind: 'open', id: edition.id, edition } });
    const { unmount } = render(<LookSettings />);
    expect(sample()?.querySelector('[lang="de"]')).toHaveTextContent(/^Der Online-Einzelhändler/);
    expect(sample()?.querySelector('[lang="en"]')).toHaveTextContent(/^The online retailer/);
    unmount();
    useReader.setState({ selection: { kind: 'unit', unitId: 's15' } });
    render(<LookSettings />);
    expect(sample()).toHaveTextContent(/^„Für uns/);
  });
});
