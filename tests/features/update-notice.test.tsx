import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UpdateNotice } from '#features/offline/UpdateNotice.tsx';
import { showInterfaceLanguage, startI18n, wantNamespaces } from '#platform/i18n.ts';
import { useOffline } from '#stores/offline.ts';

const accept = vi.fn();

beforeEach(async () => {
  await startI18n();
  await showInterfaceLanguage('en');
  await wantNamespaces('offline');
  useOffline.setState(useOffline.getInitialState());
  accept.mockReset();
  render(<UpdateNotice />);
});

const wait = () => act(() => useOffline.setState({ update: { kind: 'waiting', accept } }));

describe('the notice of a new version', () => {
  it('says nothing while there is none', () => {
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('is said where a screen reader listens, without taking the focus', () => {
    wait();
    expect(screen.getByRole('status')).toHaveTextContent('A new version of Satzspiegel is ready');
    expect(document.body).toHaveFocus();
  });

  it('takes the new version at a press, and goes away', async () => {
    wait();
    await userEvent.click(screen.getByRole('button', { name: 'Reload now' }));
    expect(accept).toHaveBeenCalledOnce();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('is put off at a press, until another version comes', async () => {
    wait();
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(accept).not.toHaveBeenCalled();
  });

  it('says when another tab has gone over to it', () => {
    act(() => useOffline.setState({ update: { kind: 'replaced' } }));
    expect(screen.getByRole('status')).toHaveTextContent('was updated in another tab');
  });
});
