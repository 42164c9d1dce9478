import { beforeEach, expect, it } from 'vitest';
import { selectUnit, useReader } from '#stores/reader.ts';
import { chooseSearched, endSearch, goToHit, type HitWalk, useSearch } from '#stores/search.ts';
import { shippedEdition } from '../shipped-edition.ts';

const edition = shippedEdition();
const walk: HitWalk = { editionId: edition.id, query: 'bereit', searched: 'both', at: 1 };
const place = { unitId: 's4', side: 'source', index: 4 } as const;

beforeEach(() => {
  useReader.setState(useReader.getInitialState());
  useReader.setState({ opened: { kind: 'open', id: edition.id, edition } });
  useSearch.setState(useSearch.getInitialState());
});

it('going to a hit chooses its word and opens no gloss', () => {
  goToHit(walk, place);
  expect(useSearch.getState().walk).toEqual(walk);
  expect(useReader.getState()).toMatchObject({ by: 'keys', selection: { kind: 'word', ...place, isGlossOpen: false } });
});

it('a gloss that is open goes along to the next hit', () => {
  useReader.setState({ selection: { kind: 'word', unitId: 's3', side: 'source', index: 0, isGlossOpen: true } });
  goToHit(walk, place);
  expect(useReader.getState().selection).toMatchObject({ unitId: 's4', isGlossOpen: true });
});

it('selecting something else keeps the walk; ending it keeps the selection', () => {
  goToHit(walk, place);
  selectUnit('s9');
  expect(useSearch.getState().walk).toEqual(walk);
  endSearch();
  expect(useSearch.getState().walk).toBeNull();
  expect(useReader.getState().selection).toMatchObject({ unitId: 's9' });
});

it('where to search is kept over a walk', () => {
  chooseSearched('target');
  goToHit(walk, place);
  endSearch();
  expect(useSearch.getState().searched).toBe('target');
});
