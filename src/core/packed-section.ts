import type { Paragraph, Unit } from './edition.ts';
import { rememberRecent } from './recent.ts';

/**
 * A stretch of a long edition as it is sent and kept: the text as it is, what is known of it as bytes. A book's links and
 * glosses are ten times its text, and most of them are never looked at.
 */
export interface PackedSection {
  readonly paragraphs: readonly { readonly id: string; readonly units: readonly Omit<Unit, keyof Apparatus>[] }[];
  /** For each unit in turn, its links, glosses and notes: JSON in UTF-8, half of what it takes as a string. */
  readonly apparatus: Uint8Array;
}

type Apparatus = Pick<Unit, 'links' | 'glosses' | 'notes'>;

export function packSection(paragraphs: readonly Paragraph[]): PackedSection {
  const apparatus: Apparatus[] = [];
  return {
    paragraphs: paragraphs.map(({ id, units }) => ({
      id,
      units: units.map(({ links, glosses, notes, ...unit }) => {
        apparatus.push({ links, glosses, ...(notes ? { notes } : {}) });
        return unit;
      }),
    })),
    apparatus: new TextEncoder().encode(JSON.stringify(apparatus)),
  };
}

/** The sections that stay unpacked: the one being read, its neighbours, and another that is looked up in. */
const unpacked = rememberRecent<Uint8Array, readonly Apparatus[]>(4);

const unpack = (apparatus: Uint8Array): readonly Apparatus[] =>
  unpacked.of(apparatus, () => JSON.parse(new TextDecoder().decode(apparatus)));

type PlainUnit = PackedSection['paragraphs'][number]['units'][number];

/**
 * A unit of a packed section: its links, glosses and notes are read when they are asked for, and after a while read anew.
 * They are equal then, but not the same objects.
 */
class StoredUnit implements Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly audio?: Unit['audio'];
  readonly #apparatus: Uint8Array;
  /** The place of the unit in its section. */
  readonly #index: number;

  constructor({ id, source, target, audio }: PlainUnit, apparatus: Uint8Array, index: number) {
    this.id = id;
    this.source = source;
    this.target = target;
    if (audio) this.audio = audio;
    this.#apparatus = apparatus;
    this.#index = index;
  }

  get #known(): Apparatus {
    const known = unpack(this.#apparatus)[this.#index];
    if (!known) throw new Error(`A section has nothing about its unit ${this.id}.`);
    return known;
  }

  get links() {
    return this.#known.links;
  }

  get glosses() {
    return this.#known.glosses;
  }

  get notes() {
    return this.#known.notes;
  }
}

/** The paragraphs of a packed section. */
export function unpackSection({ paragraphs, apparatus }: PackedSection): readonly Paragraph[] {
  let count = 0;
  return paragraphs.map(({ id, units }) => ({
    id,
    units: units.map((unit) => {
      count += 1;
      return new StoredUnit(unit, apparatus, count - 1);
    }),
  }));
}
