import * as v from 'valibot';
import { languageSchema } from '../edition-schema.ts';
import { primaryLanguage } from '../languages/primary-language.ts';

/** The languages that LWT and Lute come with, and those of the interface. */
const TAGS =
  'af ar az be bg bn ca cs cy da de el en eo es et eu fa fi fr ga gl grc he hi hr hu hy id is it ja ka ko la lt lv mk ms nb nl no pl pt ro ru sa sk sl sq sr sv sw ta th tl tr uk ur vi yi zh'.split(
    ' ',
  );

const namesIn = new Map<string, Intl.DisplayNames>();

function nameIn(tag: string, language: string): string {
  const names = namesIn.get(language) ?? new Intl.DisplayNames([language], { type: 'language' });
  namesIn.set(language, names);
  return names.of(tag) ?? tag;
}

/** A language as it calls itself: `Deutsch`. */
export function ownName(tag: string): string {
  const name = nameIn(tag, tag);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** A language as LWT and Lute call it unless their users say otherwise. */
export const englishName = (tag: string): string => nameIn(primaryLanguage(tag), 'en');

let tags: ReadonlyMap<string, string> | null = null;

/** Any language that the platform has a name for may stand as its tag in a table of ours: `gsw`, `de-AT`. */
function knownTag(name: string): string | null {
  try {
    const [primary = ''] = /^[a-z]{2,3}(?=-|$)/.exec(name) ?? [];
    const isKnown = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(primary) !== undefined;
    return isKnown && v.is(languageSchema, name) ? name : null;
  } catch {
    return null;
  }
}

/** The tag of a language that is named in English, in itself or by its tag; null where nothing is known of it. */
export function tagOfLanguage(name: string): string | null {
  tags ??= new Map(
    TAGS.flatMap((tag) => [tag, englishName(tag), ownName(tag)].map((each) => [each.toLowerCase(), tag] as const)),
  );
  return tags.get(name.trim().toLowerCase()) ?? knownTag(name.trim());
}
