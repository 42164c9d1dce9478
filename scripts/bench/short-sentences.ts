import type { Edition, Unit } from '#core/edition.ts';

/**
 * Sentences of two to eight words, as prose has between its long ones; the article has none. Each pair `source=target` is
 * a link, and the source word of each is a gloss; a noun after `*` gives way to others.
 */
const LINES = [
  'Nein=No',
  'Es=It | schneite=was snowing',
  'Niemand=Nobody | antwortete=answered',
  'Sie=She | schwieg=said nothing',
  'Wer=Who | wusste=knew | das=that',
  'Er=He | suchte=was looking for | das=the | *Haus=house',
  'Hinter=Behind | der=the | *Tür=door | war=was | es=it | still=quiet',
  'Die=The | *Straße=street | lag=lay | im=in | Dunkeln=darkness',
  'Am=On | Morgen=the morning | fand=found | sie=she | den=the | *Brief=letter',
  'Auf=On | dem=the | *Tisch=table | stand=stood | eine=a | *Lampe=lamp',
  'Man=One | hörte=could hear | nur=only | den=the | *Wind=wind',
  'Der=The | *Wagen=carriage | hielt=stopped | vor=before | dem=the | *Tor=gate',
];

interface ShortSentence {
  readonly unit: Unit;
  /** The words that give way to others, as source and target have them. */
  readonly slots: readonly { readonly source: string; readonly target: string }[];
}

const idOf = (word: string): string =>
  `kurz-${word.toLowerCase().replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)}`;

function read(line: string): ShortSentence & { readonly links: Unit['links'] } {
  const pieces = line.split(' | ').map((piece) => {
    const [source = '', target = ''] = piece.replace('*', '').split('=');
    return { link: { source, target }, isSlot: piece.startsWith('*') };
  });
  const links = pieces.map(({ link }) => link);
  return {
    links,
    slots: pieces.filter(({ isSlot }) => isSlot).map(({ link }) => link),
    unit: {
      id: 'kurz',
      source: `${links.map(({ source }) => source).join(' ')}.`,
      target: `${links.map(({ target }) => target).join(' ')}.`,
      links,
      glosses: links.map(({ source }) => ({ source, entry: idOf(source) })),
    },
  };
}

const sentences = LINES.map(read);

export const SHORT_SENTENCES: readonly ShortSentence[] = sentences.map(({ unit, slots }) => ({ unit, slots }));

export const SHORT_GLOSSARY: Edition['glossary'] = Object.fromEntries(
  sentences.flatMap(({ links, slots }) =>
    links.map(({ source, target }) => [
      idOf(source),
      {
        lemma: source,
        pos: slots.some((slot) => slot.source === source) ? ('NOUN' as const) : ('X' as const),
        meaning: { en: target ?? source },
      },
    ]),
  ),
);
