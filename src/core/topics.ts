/** The topics of notes that the interface has a name for: keys of `locales/<lng>/grammar.json` below `topic`. */
export const NOTE_TOPICS = [
  'reported-speech',
  'passive',
  'modal-passive',
  'impersonal-passive',
  'zu-infinitive-passive',
  'um-zu',
  'infinitive-clause',
  'verb-bracket',
  'separable-verb',
  'genitive',
  'compound',
  'relative-clause',
  'subordinate-clause',
  'da-compound',
  'nominalised-adjective',
  'reflexive',
  'future',
  'pluperfect',
  'correlative',
  'modal-verb',
  'conditional-subjunctive',
  'word-order',
  'loanword',
] as const;

export type NoteTopic = (typeof NOTE_TOPICS)[number];

/** An edition may bring topics of its own. */
export const isNoteTopic = (topic: string): topic is NoteTopic => (NOTE_TOPICS as readonly string[]).includes(topic);
