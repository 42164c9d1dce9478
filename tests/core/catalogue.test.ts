import { expect, test } from 'vitest';
import { parseCatalogue } from '#core/catalogue.ts';

const edition = {
  id: 'zwei-saetze',
  languages: { source: 'de', target: 'en' },
  title: { source: 'Zwei Sätze', target: 'Two sentences' },
};

test.each([{ editions: [] }, { editions: [edition] }])(
  'a catalogue lists its editions: $editions.length',
  ({ editions }) => {
    const catalogue = { format: 1, editions };
    expect(parseCatalogue(JSON.stringify(catalogue))).toEqual({ ok: true, value: catalogue });
  },
);

test('what is wrong in a catalogue is named by its path', () => {
  const { title, ...untitled } = edition;
  const catalogue = {
    format: 1,
    editions: [untitled, { ...edition, id: 'Zwei Sätze' }, { ...edition, path: 'elsewhere' }],
  };
  expect(parseCatalogue(JSON.stringify(catalogue))).toEqual({
    ok: false,
    error: [
      { code: 'shape-missing', path: 'editions[0].title' },
      { code: 'shape-invalid', path: 'editions[1].id', quote: 'Zwei Sätze' },
      { code: 'shape-unknown', path: 'editions[2].path', quote: 'path' },
    ],
  });
});

test('what is not JSON is one problem of the whole file', () => {
  expect(parseCatalogue('<!doctype html>')).toEqual({ ok: false, error: [{ code: 'json-invalid', path: '' }] });
});
