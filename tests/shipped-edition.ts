import { readFileSync } from 'node:fs';
import type { Edition } from '#core/edition.ts';
import { parseEdition } from '#core/edition-schema.ts';

/** The article as the site ships it. */
export function shippedEdition(): Edition {
  const parsed = parseEdition(readFileSync('public/library/amazon-entwicklungszentrum-2018/edition.json', 'utf8'));
  if (!parsed.ok) throw new Error(`The shipped edition is broken: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}
