import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { showInterfaceLanguage, startI18n } from '#platform/i18n.ts';
import { useReader } from '#stores/reader.ts';
import { ApparatusPage } from '../../src/app/pages/ApparatusPage.tsx';
import { shippedEdition } from '../shipped-edition.ts';

const { id, ...article } = shippedEdition();

beforeEach(async () => {
  await startI18n();
  await showInterfaceLanguage('en');
  useReader.setState({ opened: { kind: 'open', id, edition: { id, ...article } } });
});

it('begins at its top, whichever part was scrolled down before', () => {
  const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  const page = (part: 'glossary' | 'search') => (
    <ApparatusPage editionId={id} part={part}>
      {() => null}
    </ApparatusPage>
  );
  const { rerender } = render(page('glossary'));
  scrollTo.mockClear();
  rerender(page('search'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Search');
  expect(scrollTo).toHaveBeenCalledWith({ top: 0, behavior: 'instant' });
});
