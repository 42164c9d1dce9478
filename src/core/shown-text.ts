import { annotate, type UnitAnnotations } from './annotations.ts';
import { type Edition, type Paragraph, SIDES, type Side, type Unit } from './edition.ts';
import { rememberRecent } from './recent.ts';
import { setQuotes } from './typography.ts';

type ShownSides = { readonly [S in Side]: string };

const shownUnits = new WeakMap<Unit, ShownSides>();

/** Sets a whole paragraph: a quotation may begin in one of its units and end in another. */
function setParagraph({ units }: Paragraph, languages: Edition['languages']): void {
  const [source, target] = SIDES.map((side) => setQuotes(units.map((unit) => unit[side]).join(' '), languages[side]));
  const starts = { source: 0, target: 0 };
  for (const unit of units) {
    shownUnits.set(unit, {
      source: source?.slice(starts.source, starts.source + unit.source.length) ?? unit.source,
      target: target?.slice(starts.target, starts.target + unit.target.length) ?? unit.target,
    });
    for (const side of SIDES) starts[side] += unit[side].length + 1;
  }
}

const paragraphsOfUnits = new WeakMap<Edition, ReadonlyMap<Unit, Paragraph>>();

function paragraphOf(edition: Edition, unit: Unit): Paragraph {
  let paragraphs = paragraphsOfUnits.get(edition);
  if (!paragraphs) {
    paragraphs = new Map(edition.paragraphs.flatMap((paragraph) => paragraph.units.map((each) => [each, paragraph])));
    paragraphsOfUnits.set(edition, paragraphs);
  }
  return paragraphs.get(unit) ?? { id: '', units: [unit] };
}

/**
 * A side of a unit as a page shows it: the text of the edition with its quotation marks as the language sets them, unit
 * for unit of UTF-16. The data stay as they are.
 */
export function shownText(edition: Edition, unit: Unit, side: Side): string {
  if (!shownUnits.has(unit)) setParagraph(paragraphOf(edition, unit), edition.languages);
  return shownUnits.get(unit)?.[side] ?? unit[side];
}

const shownAnnotations = rememberRecent<Unit, UnitAnnotations>(1000);

/** As annotate, with the words of the tokens as a page shows them; every offset is the same. */
export const annotateShown = (edition: Edition, unit: Unit): UnitAnnotations =>
  shownAnnotations.of(unit, () => {
    const annotations = annotate(unit, edition.languages);
    const show = (side: Side) => {
      const text = shownText(edition, unit, side);
      return annotations.tokens[side].map((token) => ({ ...token, text: text.slice(token.start, token.end) }));
    };
    return { ...annotations, tokens: { source: show('source'), target: show('target') } };
  });
