import { act } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { textRuns } from '#core/text-runs.ts';
import { goToNextUnit, selectUnit, selectWord } from '#stores/reader.ts';
import { renderReadingPage } from './render-reading-page.tsx';

// Each render of a side of a unit cuts its text into runs once: counting that counts renders.
vi.mock('#core/text-runs.ts', async (load) => {
  const real = await load<typeof import('#core/text-runs.ts')>();
  return { ...real, textRuns: vi.fn(real.textRuns) };
});

const renders = () => vi.mocked(textRuns).mock.calls.length;

beforeEach(() => {
  vi.mocked(textRuns).mockClear();
});

it('selecting re-renders the two sentences only: the one let go and the one chosen, each on both sides', async () => {
  const { edition } = await renderReadingPage();
  const sides = 2 * edition.paragraphs.flatMap(({ units }) => units).length;
  expect(renders()).toBe(sides);
  act(() => selectUnit('s4'));
  expect(renders()).toBe(sides + 2);
  act(() => selectUnit('s9'));
  expect(renders()).toBe(sides + 6);
  act(goToNextUnit);
  expect(renders()).toBe(sides + 10);
});

it('choosing a word, opening its gloss and walking on re-render no sentence beside the selected one', async () => {
  await renderReadingPage();
  act(() => selectUnit('s4'));
  const before = renders();
  act(() => selectWord({ unitId: 's4', side: 'source', index: 4 }));
  act(() => selectWord({ unitId: 's4', side: 'source', index: 8 }));
  expect(renders()).toBe(before);
});
