import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { lookUp } from '#core/lookup.ts';
import { selectWord } from '#stores/reader.ts';
import { renderReadingPage, unitSide } from './render-reading-page.tsx';

vi.mock('#core/lookup.ts', async (load) => {
  const real = await load<typeof import('#core/lookup.ts')>();
  return { ...real, lookUp: vi.fn(real.lookUp) };
});

it('a look-up that fails never ends reading: the gloss says so, and the next word is explained', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await renderReadingPage('s4');
  const { getMockImplementation, mockImplementation } = vi.mocked(lookUp);
  const real = getMockImplementation();
  mockImplementation(() => {
    throw new Error('a bug');
  });
  act(() => selectWord({ unitId: 's4', side: 'source', index: 4 }));
  expect(screen.getByRole('dialog')).toHaveTextContent('You can go on reading.');
  expect(unitSide('s4', 'source')).toHaveAttribute('aria-current', 'true');
  if (real) mockImplementation(real);
  act(() => selectWord({ unitId: 's4', side: 'source', index: 2 }));
  expect(screen.getByRole('dialog')).toHaveAccessibleName(/^Unternehmen/);
});
