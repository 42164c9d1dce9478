import { type Edition, findEntry, type Unit } from '../edition.ts';
import { annotateShown } from '../shown-text.ts';
import { isWithin, type Span } from '../tokens.ts';
import type { Vocabulary } from './change.ts';
import type { Identity } from './identity.ts';
import { identityOf } from './save.ts';
import { otherSenses, savedIndex, type Wanted, wantedOf } from './saved-index.ts';

/**
 * How something saved is marked: by how well it is known, as a word that is saved in another sense, or as a sentence. What
 * is ignored isn't marked.
 */
export const MARKS = ['new', 'learning', 'known', 'other', 'sentence'] as const;
type Mark = (typeof MARKS)[number];

export interface MarkedSpans {
  readonly mark: Mark;
  readonly spans: readonly Span[];
}

/** Something of a unit that could be saved. */
interface Candidate {
  readonly wanted: Wanted;
  readonly spans: readonly Span[];
}

interface Candidates {
  /** Its glosses, and its words without a gloss. */
  readonly words: readonly Candidate[];
  readonly sentence: Candidate;
}

const known = new WeakMap<Unit, Candidates>();

const candidate = (identity: Identity, spans: readonly Span[]): Candidate => ({ wanted: wantedOf(identity), spans });

function findCandidates(edition: Edition, unit: Unit): Candidates {
  const { tokens, glosses } = annotateShown(edition, unit);
  const { languages, glossary } = edition;
  const bare = tokens.source.filter((token) => token.isWord && !glosses.some(({ spans }) => isWithin(token, spans)));
  return {
    words: [
      ...glosses.flatMap(({ gloss, spans }) => {
        const entry = findEntry(glossary, gloss.entry);
        return entry ? [candidate({ languages, lemma: entry.lemma, entry, sense: gloss.sense }, spans)] : [];
      }),
      ...bare.map(({ text, start, end }) => candidate({ languages, lemma: text, entry: null }, [{ start, end }])),
    ],
    sentence: candidate(identityOf(edition, unit, { kind: 'sentence' }), [{ start: 0, end: unit.source.length }]),
  };
}

function candidatesOf(edition: Edition, unit: Unit): Candidates {
  const before = known.get(unit);
  if (before) return before;
  const found = findCandidates(edition, unit);
  // The glossary of a beginning is still on its way.
  if (unit.glosses.length === 0 || Object.keys(edition.glossary).length > 0) known.set(unit, found);
  return found;
}

/** What was saved without a gloss has no sense of which this could be another. */
function markOf(wanted: Wanted, items: Vocabulary['items']): Mark | null {
  const others = otherSenses(items, wanted).filter(({ status }) => status !== 'ignored');
  const item = savedIndex(items).byId.get(wanted.id) ?? others.find(({ entry }) => entry === null);
  if (item) return item.status === 'ignored' ? null : item.status;
  return others.length > 0 ? 'other' : null;
}

/**
 * What of a unit's source is saved, by lemma and sense: an expression is marked as a whole and not for the sake of its
 * words. Where a word is saved and so is an expression round it, both are marked.
 */
export function savedSpans(edition: Edition, unit: Unit, items: Vocabulary['items']): readonly MarkedSpans[] {
  const { words, sentence } = candidatesOf(edition, unit);
  const marked = words.flatMap(({ wanted, spans }): readonly MarkedSpans[] => {
    const mark = markOf(wanted, items);
    return mark ? [{ mark, spans }] : [];
  });
  const saved = savedIndex(items).byId.get(sentence.wanted.id);
  return saved && saved.status !== 'ignored' ? [...marked, { mark: 'sentence', spans: sentence.spans }] : marked;
}
