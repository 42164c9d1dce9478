import type { Edition, Unit } from '../edition.ts';
import { isOneWord } from '../headword.ts';
import { linksIn, spansJoined } from '../lit.ts';
import type { Reading } from '../lookup.ts';
import { annotateShown, shownText } from '../shown-text.ts';
import type { Span, Token } from '../tokens.ts';
import { setQuotes } from '../typography.ts';
import { type Identity, itemIdOf } from './identity.ts';
import type { Item, ItemContext } from './item.ts';

/** What can be saved of an edition: the reading of a word or phrase, a word without a gloss, or a whole sentence. */
export type Saveable =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'bare'; readonly word: Token }
  | { readonly kind: 'sentence' };

const spansOf = (edition: Edition, unit: Unit, saved: Saveable): readonly Span[] => {
  if (saved.kind === 'reading') return saved.reading.spans.map(({ start, end }) => ({ start, end }));
  if (saved.kind === 'bare') return [{ start: saved.word.start, end: saved.word.end }];
  return [{ start: 0, end: shownText(edition, unit, 'source').length }];
};

function contextOf(edition: Edition, unit: Unit, saved: Saveable): ItemContext {
  const annotations = annotateShown(edition, unit);
  const words = spansOf(edition, unit, saved);
  const target = shownText(edition, unit, 'target');
  const links = saved.kind === 'sentence' ? [] : linksIn(annotations, words);
  const { source, target: titleInTarget } = edition.title;
  return {
    source: shownText(edition, unit, 'source'),
    target,
    words,
    link:
      saved.kind === 'sentence'
        ? { source: words, target: target ? [{ start: 0, end: target.length }] : [] }
        : {
            source: spansJoined(
              links.flatMap((link) => link.source),
              annotations.tokens.source,
            ),
            target: spansJoined(
              links.flatMap((link) => link.target),
              annotations.tokens.target,
            ),
          },
    place: {
      edition: edition.id,
      unit: unit.id,
      title: {
        source: setQuotes(source, edition.languages.source),
        target: setQuotes(titleInTarget, edition.languages.target),
      },
    },
    ...(unit.audio ? { audio: unit.audio } : {}),
  };
}

const lemmaOf = (edition: Edition, unit: Unit, saved: Saveable): string => {
  if (saved.kind === 'reading') return saved.reading.entry.lemma;
  return saved.kind === 'bare' ? saved.word.text : shownText(edition, unit, 'source');
};

/** What makes it the same in every text. */
export function identityOf(edition: Edition, unit: Unit, saved: Saveable): Identity {
  const { languages } = edition;
  const lemma = lemmaOf(edition, unit, saved);
  if (saved.kind !== 'reading') return { languages, lemma, entry: null };
  const { entry, gloss } = saved.reading;
  return { languages, lemma, entry, sense: gloss.sense };
}

/** The id under which something is, or would be, saved. */
export const savedId = (edition: Edition, unit: Unit, saved: Saveable): string =>
  itemIdOf(identityOf(edition, unit, saved));

/** What is saved, new, at a time in milliseconds since 1970. */
export function itemOf(edition: Edition, unit: Unit, saved: Saveable, at: number): Item {
  const { languages } = edition;
  const lemma = lemmaOf(edition, unit, saved);
  const target = shownText(edition, unit, 'target');
  const own =
    saved.kind === 'reading'
      ? {
          kind: isOneWord(lemma, languages.source) ? ('word' as const) : ('phrase' as const),
          entry: { id: saved.reading.gloss.entry, ...saved.reading.entry },
          sense: saved.reading.gloss.sense ?? saved.reading.entry.meaning,
          ...(saved.reading.gloss.form ? { form: saved.reading.gloss.form } : {}),
        }
      : saved.kind === 'bare'
        ? { kind: 'word' as const, entry: null, sense: null }
        : { kind: 'sentence' as const, entry: null, sense: target ? { [languages.target]: target } : null };
  return {
    id: savedId(edition, unit, saved),
    languages,
    lemma,
    ...own,
    tags: [],
    status: 'new',
    context: contextOf(edition, unit, saved),
    savedAt: at,
    changedAt: at,
  };
}
