import { beforeEach, expect, test } from 'vitest';
import { unitsOf } from '#core/selection.ts';
import {
  goToNextUnit,
  goToOtherSide,
  hideAllTranslations,
  openEdition,
  revealAllTranslations,
  revealTranslation,
  selectUnit,
  selectWord,
  toggleAllTranslations,
  toggleTranslation,
  useReader,
} from '#stores/reader.ts';
import { shippedEdition } from '../shipped-edition.ts';

const edition = shippedEdition();
const revealed = () => [...useReader.getState().revealed].sort();
const selection = () => useReader.getState().selection;

beforeEach(() => {
  useReader.setState({ ...useReader.getInitialState(), opened: { kind: 'open', id: edition.id, edition } });
});

test('nothing is revealed before it is asked for, and walking asks for nothing', () => {
  goToNextUnit();
  goToNextUnit();
  expect(revealed()).toEqual([]);
});

test('the selected sentence’s translation is shown and hidden; without a selection there is none to show', () => {
  toggleTranslation();
  expect(revealed()).toEqual([]);
  selectUnit('s4');
  toggleTranslation();
  expect(revealed()).toEqual(['s4']);
  toggleTranslation();
  expect(revealed()).toEqual([]);
});

test('revealing one sentence twice changes nothing', () => {
  revealTranslation('s4');
  const before = useReader.getState().revealed;
  revealTranslation('s4');
  expect(useReader.getState().revealed).toBe(before);
});

test('whoever goes to a word of a translation has asked for it', () => {
  selectUnit('s4', 'keys');
  goToOtherSide();
  expect(selection()).toMatchObject({ kind: 'word', unitId: 's4', side: 'target' });
  expect(revealed()).toEqual(['s4']);
});

test('a word of a translation that is hidden gives way to its sentence, one of the source stays', () => {
  selectWord({ unitId: 's4', side: 'target', index: 2 });
  toggleTranslation();
  expect(selection()).toEqual({ kind: 'unit', unitId: 's4' });
  selectWord({ unitId: 's4', side: 'source', index: 2 });
  revealAllTranslations();
  hideAllTranslations();
  expect(selection()).toMatchObject({ kind: 'word', side: 'source', index: 2 });
});

test('all are revealed at once, and hidden once all are revealed', () => {
  const all = unitsOf(edition).map(({ id }) => id);
  revealTranslation('s4');
  toggleAllTranslations();
  expect(revealed()).toEqual([...all].sort());
  toggleAllTranslations();
  expect(revealed()).toEqual([]);
});

test('another edition begins with nothing revealed', () => {
  revealAllTranslations();
  void openEdition('another');
  expect(revealed()).toEqual([]);
});
