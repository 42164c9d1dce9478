import { readFileSync } from 'node:fs';
import type { Edition } from '#core/edition.ts';
import { parseEdition } from '#core/edition-schema.ts';

let shipped: Edition | undefined;

/** The article as the site ships it. */
export function shippedEdition(): Edition {
  shipped ??= readShipped();
  return shipped;
}

function readShipped(): Edition {
  const parsed = parseEdition(readFileSync('public/library/amazon-entwicklungszentrum-2018/edition.json', 'utf8'));
  if (!parsed.ok) throw new Error(`The shipped edition is broken: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

/** The paragraphs of the article that hold these sentences: what is drawn and looked through costs by its length. */
export function shippedExcerpt(...unitIds: readonly string[]): Edition {
  const edition = shippedEdition();
  const holdsOne = ({ units }: Edition['paragraphs'][number]) => units.some(({ id }) => unitIds.includes(id));
  return { ...edition, paragraphs: edition.paragraphs.filter(holdsOne) };
}
