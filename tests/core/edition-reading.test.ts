import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEdition } from '#core/edition-reading.ts';
import { parseEdition } from '#core/edition-schema.ts';
import { packSection, unpackSection } from '#core/packed-section.ts';

const ARTICLE = readFileSync('public/library/amazon-entwicklungszentrum-2018/edition.json', 'utf8');

/** Reads a text that comes in stretches of a length. */
function readInStretches(text: string, length: number) {
  const reading = readEdition();
  const paragraphs = [];
  for (let at = 0; at < text.length; at += length) paragraphs.push(...reading.push(text.slice(at, at + length)));
  const frame = reading.end();
  return frame.ok ? { ok: true as const, value: { ...frame.value, paragraphs } } : frame;
}

test.each([1000, 4096, 1_000_000])('an edition that comes in stretches of %i is the same edition', (length) => {
  expect(readInStretches(ARTICLE, length)).toEqual(parseEdition(ARTICLE));
});

test('whatever is wrong is found as it is in the whole file', () => {
  const spoilers = fc.constantFrom<[string, string]>(
    ['"format": 1', '"format": 2'],
    ['"id": "s4"', '"id": "S 4"'],
    ['"id": "p2"', '"ident": "p2"'],
    ['"glosses"', '"gloss"'],
    ['"lemma"', '"lema"'],
    ['"paragraphs"', '"paragraph"'],
    ['"pos": "NOUN"', '"pos": "SUBSTANTIV"'],
    ['"translated"', '"half done"'],
    ['"updated"', '"extra": 1, "updated"'],
    ['"glossary"', '"__proto__": {}, "glossary"'],
    [']', ''],
    ['"title"', 'title'],
  );
  const codes = (problems: readonly { path: string; code: string }[]) =>
    problems.map(({ path, code }) => `${path} ${code}`).sort();
  fc.assert(
    fc.property(fc.uniqueArray(spoilers, { selector: ([from]) => from, minLength: 1, maxLength: 3 }), (changes) => {
      const spoiled = changes.reduce((text, [from, to]) => text.replace(from, to), ARTICLE);
      const [whole, inStretches] = [parseEdition(spoiled), readInStretches(spoiled, 5000)];
      if (whole.ok || inStretches.ok) expect(inStretches).toEqual(whole);
      else expect(codes(inStretches.error)).toEqual(codes(whole.error));
    }),
    { numRuns: 40 },
  );
});

test('title and languages are known as soon as they have come, and paragraphs before the glossary', () => {
  const reading = readEdition();
  const [beforeText = '', afterText = ''] = ARTICLE.split('"paragraphs"');
  expect(reading.push(beforeText)).toEqual([]);
  expect(reading.start()?.title.source).toBe('Amazon eröffnet Entwicklungszentrum in Deutschland');
  const paragraphs = reading.push(`"paragraphs"${afterText.split('"glossary"')[0]}`);
  expect(paragraphs.map(({ id }) => id)).toContain('p1');
  expect(reading.end()).toEqual({ ok: false, error: [{ code: 'json-invalid', path: '' }] });
});

test('a packed section gives back every unit as it was', () => {
  const edition = parseEdition(ARTICLE);
  if (!edition.ok) throw new Error('The article is broken.');
  const packed = packSection(edition.value.paragraphs);
  // Sent as structured clones are.
  const units = unpackSection(structuredClone(packed)).flatMap((paragraph) => paragraph.units);
  const read = units.map(({ id, source, target, links, glosses, notes }) => ({
    id,
    source,
    target,
    links,
    glosses,
    notes,
  }));
  expect(read).toEqual(edition.value.paragraphs.flatMap((paragraph) => paragraph.units));
});

test('many sections are read in turn, each its own', () => {
  const unit = (id: string) => ({ id, source: id, target: id, links: [{ source: id, target: id }], glosses: [] });
  const sections = Array.from({ length: 9 }, (_, index) => [
    { id: `p${index}`, units: [unit(`a${index}`), unit(`b${index}`)] },
  ]);
  const units = sections
    .flatMap((section) => unpackSection(packSection(section)))
    .flatMap((paragraph) => paragraph.units);
  for (const read of [units, units.toReversed()]) {
    expect(read.map(({ links }) => links[0]?.source)).toEqual(read.map(({ id }) => id));
  }
});
