/**
 * The topics of notes that the interface has a name and an explanation for: keys of `locales/<lng>/grammar.json` below
 * `topic` and of `topics.json` below `explanation`. They stand as a grammar has them, the plain before the involved.
 */
const GROUPED_TOPICS = {
  verbs: [
    'separable-verb',
    'reflexive',
    'modal-verb',
    'future',
    'pluperfect',
    'passive',
    'modal-passive',
    'impersonal-passive',
    'zu-infinitive-passive',
    'reported-speech',
    'conditional-subjunctive',
  ],
  clauses: ['word-order', 'verb-bracket', 'subordinate-clause', 'relative-clause', 'infinitive-clause', 'um-zu'],
  nouns: ['genitive', 'compound', 'nominalised-adjective'],
  words: ['da-compound', 'correlative', 'loanword'],
} as const;

/** Keys of `locales/<lng>/topics.json` below `group`. */
export type TopicGroup = keyof typeof GROUPED_TOPICS;
export type NoteTopic = (typeof GROUPED_TOPICS)[TopicGroup][number];

export const TOPIC_GROUPS: Readonly<Record<TopicGroup, readonly NoteTopic[]>> = GROUPED_TOPICS;
export const NOTE_TOPICS: readonly NoteTopic[] = Object.values(TOPIC_GROUPS).flat();

/** An edition may bring topics of its own. */
export const isNoteTopic = (topic: string): topic is NoteTopic => (NOTE_TOPICS as readonly string[]).includes(topic);

/** A topic of an edition's own as a heading: `word-formation` as "Word formation". */
export function readableTopic(topic: string): string {
  const words = topic.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
