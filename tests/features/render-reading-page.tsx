import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Gloss } from '#features/gloss/Gloss.tsx';
import { Announcer } from '#features/reader/Announcer.tsx';
import { Reader } from '#features/reader/Reader.tsx';
import { LanguageSelect } from '#features/settings/LanguageSelect.tsx';
import { showInterfaceLanguage, startI18n, wantNamespaces } from '#platform/i18n.ts';
import { useReader } from '#stores/reader.ts';
import { shippedEdition, shippedExcerpt } from '../shipped-edition.ts';

/**
 * The article, or its paragraphs that hold the sentences asked for, open for reading, in English, with nothing selected,
 * and a reader at the keys and the mouse.
 */
export async function renderReadingPage(...unitIds: readonly string[]) {
  await startI18n();
  await showInterfaceLanguage('en');
  await wantNamespaces('gloss', 'grammar', 'topics');
  const edition = unitIds.length === 0 ? shippedEdition() : shippedExcerpt(...unitIds);
  useReader.setState(useReader.getInitialState());
  useReader.setState({ opened: { kind: 'open', id: edition.id, edition } });
  render(
    <>
      <LanguageSelect />
      <Reader
        edition={edition}
        way="columns"
        isNarrow={false}
        announcer={<Announcer edition={edition} way="columns" />}
      />
      <Gloss edition={edition} layout="columns" isNarrow={false} />
    </>,
  );
  return { edition, user: userEvent.setup() };
}

/** One side of a unit, by the DOM contract. */
export function unitSide(unitId: string, side: 'source' | 'target'): HTMLElement {
  const element = document.querySelector<HTMLElement>(`[data-unit="${unitId}"][data-side="${side}"]`);
  if (!element) throw new Error(`There is no ${side} of ${unitId}.`);
  return element;
}
