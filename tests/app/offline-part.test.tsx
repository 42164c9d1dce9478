import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { showInterfaceLanguage, startI18n } from '#platform/i18n.ts';
import { useReader } from '#stores/reader.ts';
import { updateNotice } from '../../src/app/lazy-parts.ts';
import { OfflinePart } from '../../src/app/OfflinePart.tsx';
import { smallEdition } from '../small-edition.ts';

const edition = smallEdition([[{ id: 's1', source: 'Ein Satz.', target: 'A sentence.', links: [], glosses: [] }]]);
const { id } = edition;
const idleTasks: (() => void)[] = [];

beforeEach(async () => {
  await startI18n();
  await showInterfaceLanguage('en');
  idleTasks.length = 0;
  globalThis.requestIdleCallback = (task) => idleTasks.push(() => task({ didTimeout: false, timeRemaining: () => 50 }));
  globalThis.cancelIdleCallback = (handle) => void idleTasks.splice(handle - 1, 1);
});

it('waits for the whole text, and then until the browser is idle', async () => {
  useReader.setState({ opened: { kind: 'loading', id } });
  render(<OfflinePart />);
  act(() => useReader.setState({ opened: { kind: 'begun', id, edition } }));
  expect(idleTasks).toEqual([]);
  act(() => useReader.setState({ opened: { kind: 'open', id, edition } }));
  expect(updateNotice.fetched()).toBeNull();
  await act(async () => idleTasks[0]?.());
  expect(await screen.findByRole('status')).toBeInTheDocument();
});
