import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Handout } from '#features/print/Handout.tsx';
import { showInterfaceLanguage, startI18n, wantNamespaces } from '#platform/i18n.ts';
import { useHandout } from '#stores/handout.ts';
import { shippedEdition } from '../shipped-edition.ts';

/** The hand-out of the article in English. jsdom lays nothing out, so that each of its parts is one sheet. */
async function renderHandout(edition = shippedEdition()) {
  await startI18n();
  await showInterfaceLanguage('en');
  await wantNamespaces('print');
  useHandout.setState(useHandout.getInitialState());
  render(<Handout edition={edition} credits={<p>dpa</p>} />);
  const preview = screen.getByRole('region', { name: 'Preview' });
  return { edition, user: userEvent.setup(), preview };
}

const sideOf = (preview: HTMLElement, unitId: string, side: 'source' | 'target') =>
  preview.querySelector(`[data-unit="${unitId}"][data-side="${side}"]`);

it('shows both columns with numbered sentences, and key words explained at the foot', async () => {
  const { preview } = await renderHandout();
  expect(sideOf(preview, 's4', 'source')).toHaveTextContent(/^Das Unternehmen6 stellt7 über .* bereit7\.$/);
  expect(sideOf(preview, 's4', 'target')).toHaveAttribute('lang', 'en');
  const notes = within(preview).getByRole('region', { name: 'Words on this page' });
  expect(within(notes).getAllByRole('listitem')[1]).toHaveTextContent(
    '2der Schwerpunkt, Schwerpunkte – focus, main area of work',
  );
  expect(preview).toHaveTextContent('1 / 1');
});

it('leaves the translation out where the margin is for notes', async () => {
  const { user, preview } = await renderHandout();
  await user.click(screen.getByRole('radio', { name: 'Original with a wide margin' }));
  expect(sideOf(preview, 's4', 'source')).toBeInTheDocument();
  expect(sideOf(preview, 's4', 'target')).not.toBeInTheDocument();
});

it('has no word of a gap in the exercise, and says it in the solutions', async () => {
  const { user, preview } = await renderHandout();
  await user.click(screen.getByRole('checkbox', { name: 'Leave gaps for key words' }));
  const [exercise, solutions] = within(preview).getAllByRole('region', { name: /^Page \d of 2$/ });
  expect(sideOf(preview, 's4', 'source')).toHaveTextContent(
    /^Das \(6\) \(7\) über seine Amazon Web Services .* Cloud-Infrastruktur \(7\)\.$/,
  );
  expect(within(preview).getAllByRole('img', { name: 'Gap 7' })).toHaveLength(2);
  expect(exercise).not.toHaveTextContent(/bereitstellen|stellt|Schwerpunkt/);
  expect(solutions).toHaveTextContent('(7) stellt … bereit bereitstellen');
  await user.click(screen.getByRole('checkbox', { name: 'Leave gaps for key words' }));
  expect(within(preview).queryByRole('heading', { name: 'Solutions' })).not.toBeInTheDocument();
});

it('lists the words with the numbers of their sentences, and without them where sentences have none', async () => {
  const { user, preview } = await renderHandout();
  await user.click(screen.getByRole('radio', { name: 'In a list at the end' }));
  const entry = () =>
    within(preview)
      .getAllByRole('listitem')
      .find(({ textContent }) => textContent.startsWith('der Konzern'));
  expect(entry()).toHaveTextContent('der Konzern, Konzerne – group, company: Amazon [16]');
  await user.click(screen.getByRole('checkbox', { name: 'Number the sentences' }));
  expect(entry()).toHaveTextContent(/company: Amazon$/);
  await user.click(screen.getByRole('radio', { name: 'Nowhere' }));
  expect(within(preview).queryAllByRole('listitem')).toEqual([]);
  expect(screen.getByRole('radio', { name: 'All words' })).toBeDisabled();
});

it('offers no gaps for a text without key words, and says why', async () => {
  const edition = shippedEdition();
  const glossary = Object.fromEntries(
    Object.entries(edition.glossary).map(([id, entry]) => [id, { ...entry, key: false }]),
  );
  await renderHandout({ ...edition, paragraphs: structuredClone(edition.paragraphs), glossary });
  const gaps = screen.getByRole('checkbox', { name: 'Leave gaps for key words' });
  expect(gaps).toBeDisabled();
  expect(gaps).toHaveAccessibleDescription('This text has no key words.');
});

it('stands even for an edition without a sentence', async () => {
  const { preview } = await renderHandout({ ...shippedEdition(), paragraphs: [] });
  expect(preview).toHaveTextContent('Amazon eröffnet Entwicklungszentrum in Deutschland');
  expect(preview).toHaveTextContent('1 / 1');
});

it('prints when told to', async () => {
  const { user } = await renderHandout();
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  await user.click(screen.getByRole('button', { name: 'Print' }));
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
});
