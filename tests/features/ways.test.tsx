import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Way } from '#core/ways.ts';
import { Announcer } from '#features/reader/Announcer.tsx';
import { Reader } from '#features/reader/Reader.tsx';
import { ChangedWay } from '#features/settings/ChangedWay.tsx';
import { WaysChoice } from '#features/settings/WaysChoice.tsx';
import { showInterfaceLanguage, startI18n } from '#platform/i18n.ts';
import { useReader } from '#stores/reader.ts';
import { useSettings } from '#stores/settings.ts';
import { shippedEdition } from '../shipped-edition.ts';
import { unitSide } from './render-reading-page.tsx';

const edition = shippedEdition();

beforeEach(async () => {
  await startI18n();
  await showInterfaceLanguage('en');
  useSettings.setState(useSettings.getInitialState());
  useReader.setState({ ...useReader.getInitialState(), opened: { kind: 'open', id: edition.id, edition } });
});

function Page({ isNarrow }: { readonly isNarrow: boolean }) {
  const way = useSettings((settings) => settings.way);
  return (
    <>
      <WaysChoice way={way} isNarrow={isNarrow} />
      <ChangedWay way={way} />
      <Reader edition={edition} way={way} isNarrow={isNarrow} announcer={<Announcer edition={edition} way={way} />} />
    </>
  );
}

function renderIn(way: Way, isNarrow = false) {
  useSettings.setState({ way });
  render(<Page isNarrow={isNarrow} />);
  return userEvent.setup();
}

test('`w` goes to the next way, which is told to a screen reader and chosen in the menu', async () => {
  const user = renderIn('columns');
  await user.keyboard('w');
  expect(useSettings.getState().way).toBe('stack');
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Sentence above translation');
  expect(screen.getByRole('radio', { name: 'Sentence above translation' })).toBeChecked();
});

test('a narrow page doesn’t offer side by side', () => {
  renderIn('stack', true);
  expect(screen.queryByRole('radio', { name: 'Side by side' })).toBeNull();
});

test('a veiled translation is a button that says of which sentence, and reveals it', async () => {
  const user = renderIn('veiled');
  const veil = within(unitSide('s2', 'target')).getByRole('button', { name: 'Show the translation of sentence 2' });
  await user.click(veil);
  expect(screen.queryByRole('button', { name: 'Show the translation of sentence 2' })).toBeNull();
  expect(unitSide('s2', 'target')).toHaveAttribute('aria-current', 'true');
  expect(unitSide('s2', 'target')).toHaveTextContent('More than 70 jobs');
  expect(unitSide('s1', 'target')).toHaveAttribute('data-veiled', 'true');
});

test('`t` reveals the sentence that is selected, and hides it again; `T` does so for all', async () => {
  const user = renderIn('veiled');
  useReader.setState({ selection: { kind: 'unit', unitId: 's3' } });
  await user.keyboard('t');
  expect(unitSide('s3', 'target')).not.toHaveAttribute('data-veiled');
  await user.keyboard('t');
  expect(unitSide('s3', 'target')).toHaveAttribute('data-veiled', 'true');
  const heard = document.querySelector('article [role="status"]');
  expect(heard).toHaveTextContent('Translation hidden');
  await user.keyboard('T');
  expect(document.querySelector('[data-veiled]')).toBeNull();
  expect(heard).toHaveTextContent('All translations shown');
  await user.keyboard('T');
  expect(heard).toHaveTextContent('All translations hidden');
});

test('a screen reader hears what answers a word once the translation is no longer kept back', async () => {
  const user = renderIn('veiled');
  useReader.setState({ selection: { kind: 'unit', unitId: 's4' } });
  const heard = () => document.querySelector('article [role="status"]')?.textContent;
  await user.keyboard('{ArrowRight}');
  expect(heard()).not.toContain('is answered by');
  await user.keyboard('t');
  expect(heard()).toContain('is answered by');
});

test('a screen reader hears a translation that is revealed as the page shows it', async () => {
  const user = renderIn('veiled');
  useReader.setState({ selection: { kind: 'unit', unitId: 's17' } });
  await user.keyboard('t');
  expect(document.querySelector('article [role="status"]')).toHaveTextContent('“even though we had to');
});

test('on demand the translation is there only for the selected sentence, once it was asked for', async () => {
  const user = renderIn('onDemand');
  expect(document.querySelector('[data-side="target"]')).toBeNull();
  await user.click(unitSide('s2', 'source'));
  expect(unitSide('s2', 'target')).toHaveTextContent('More than 70 jobs');
  await user.keyboard('j');
  expect(document.querySelector('[data-side="target"]')).toBeNull();
});

test('on a narrow page the place for the translation says what it is for', () => {
  renderIn('onDemand', true);
  expect(screen.getByRole('complementary')).toHaveTextContent('Select a sentence to see its translation here.');
});

test('between the lines each phrase has its counterpart, which is no part of the sentence that is heard', () => {
  renderIn('interlinear');
  const answers = [...unitSide('s4', 'source').querySelectorAll('[data-answer]')];
  expect(answers.map(({ textContent }) => textContent)).toContain('provides');
  expect(answers.every((answer) => answer.getAttribute('aria-hidden') === 'true')).toBe(true);
  expect(answers.every((answer) => answer.getAttribute('lang') === 'en')).toBe(true);
});
