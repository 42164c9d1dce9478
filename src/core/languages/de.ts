import type { SourceLanguage } from './language.ts';

export const german: SourceLanguage = {
  tag: 'de',
  articles: { Masc: 'der', Fem: 'die', Neut: 'das' },
  expansions: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' },
  quoteMarks: { de: '„“‚‘', 'de-CH': '«»‹›', 'de-LI': '«»‹›' },
  clipped: ['n', 'ne', 'nem', 'nen', 'ner', 'ran', 'rauf', 'raus', 'rein', 'rum', 'runter', 'rüber', 's'],
  overlooked: [
    ...['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
    ...['sich', 'etwas', 'jemand', 'jemanden', 'jemandem', 'jemandes'],
  ],
  isExplained: true,
};
