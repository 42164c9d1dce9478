import { resolveUnit } from './annotations.ts';
import { type Edition, type Entry, findEntry, type Localized, type Unit } from './edition.ts';
import type { Problem } from './errors.ts';
import { hasLength } from './recording.ts';
import { isWithin } from './tokens.ts';

function* duplicateIds(edition: Edition): Generator<Problem> {
  const seen = new Set<string>();
  const ids = edition.paragraphs.flatMap((paragraph, p) => [
    { id: paragraph.id, path: `paragraphs[${p}].id` },
    ...paragraph.units.map(({ id }, u) => ({ id, path: `paragraphs[${p}].units[${u}].id` })),
  ]);
  for (const { id, path } of ids) {
    if (seen.has(id)) yield { code: 'id-duplicate', path, quote: id };
    seen.add(id);
  }
}

function* unitProblems(edition: Edition, unit: Unit, path: string): Generator<Problem> {
  const at = { unit: unit.id, side: 'source' } as const;
  if (unit.source.trim() === '' && unit.target.trim() === '') yield { code: 'unit-empty', path, unit: unit.id };
  const annotations = resolveUnit(unit, edition.languages);
  for (const problem of annotations.problems) yield { ...problem, path: `${path}.${problem.path}` };
  const linked = annotations.links.flatMap(({ source }) => source);
  const glossed = annotations.glosses.flatMap(({ spans }) => spans);
  for (const token of annotations.tokens.source) {
    if (!token.isWord) continue;
    if (!isWithin(token, linked)) yield { code: 'word-unlinked', path: `${path}.links`, ...at, quote: token.text };
    if (!isWithin(token, glossed)) yield { code: 'word-unglossed', path: `${path}.glosses`, ...at, quote: token.text };
  }
  if (unit.audio && !hasLength(unit.audio))
    yield { code: 'audio-empty', path: `${path}.audio`, ...at, quote: unit.audio.file };
  const isSaid = (texts: Localized): boolean => Object.hasOwn(texts, edition.languages.target);
  for (const [index, { source, entry, sense }] of unit.glosses.entries()) {
    const gloss = `${path}.glosses[${index}]`;
    if (!findEntry(edition.glossary, entry))
      yield { code: 'entry-unknown', path: `${gloss}.entry`, ...at, quote: `${source} → ${entry}` };
    if (sense && !isSaid(sense)) yield { code: 'meaning-missing', path: `${gloss}.sense`, ...at, quote: source };
  }
  for (const [index, note] of (unit.notes ?? []).entries()) {
    if (!isSaid(note.text))
      yield { code: 'meaning-missing', path: `${path}.notes[${index}].text`, ...at, quote: note.source };
  }
}

function* entryProblems(id: string, entry: Entry, target: string): Generator<Problem> {
  const path = `glossary.${id}`;
  if (!Object.hasOwn(entry.meaning, target)) yield { code: 'meaning-missing', path: `${path}.meaning`, quote: id };
  if (!entry.parts) return;
  for (const [index, part] of entry.parts.entries()) {
    if ('meaning' in part && !Object.hasOwn(part.meaning, target))
      yield { code: 'meaning-missing', path: `${path}.parts[${index}].meaning`, quote: part.text };
  }
  const spelled = entry.parts.map((part) => ('linking' in part ? part.linking : part.text)).join('');
  if (spelled.toLowerCase() !== entry.lemma.toLowerCase())
    yield { code: 'parts-spelling', path: `${path}.parts`, quote: spelled };
}

/**
 * Checks all that the shape of an edition can't say: that its quotes hold, that every source word is linked and
 * glossed, that its entries exist, are used and are explained, and that no review is claimed without a reviewer.
 * @param onShare is told after each paragraph how far it has come, from 0 to 1
 * @returns every problem, in the order of the file; none for a sound edition
 */
export function validateEdition(edition: Edition, onShare: (share: number) => void = () => {}): readonly Problem[] {
  const problems: Problem[] = [...duplicateIds(edition)];
  const { state, reviewers } = edition.curation;
  if ((state === 'reviewed' || state === 'final') && reviewers.length === 0)
    problems.push({ code: 'curation-unsigned', path: 'curation.state', quote: state });
  for (const [p, paragraph] of edition.paragraphs.entries()) {
    for (const [u, unit] of paragraph.units.entries())
      problems.push(...unitProblems(edition, unit, `paragraphs[${p}].units[${u}]`));
    onShare((p + 1) / edition.paragraphs.length);
  }
  const used = new Set(
    edition.paragraphs.flatMap(({ units }) => units.flatMap(({ glosses }) => glosses)).map(({ entry }) => entry),
  );
  for (const [id, entry] of Object.entries(edition.glossary)) {
    if (!used.has(id)) problems.push({ code: 'entry-unused', path: `glossary.${id}`, quote: id });
    problems.push(...entryProblems(id, entry, edition.languages.target));
  }
  return problems;
}
