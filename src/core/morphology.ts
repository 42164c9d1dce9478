/**
 * The morphological features that a gloss's `form` and an entry's `gender` may name: a subset of Universal
 * Dependencies (https://universaldependencies.org/u/feat/), with the values that German uses.
 */
export const FEATURES = {
  Person: ['1', '2', '3'],
  Number: ['Sing', 'Plur'],
  Case: ['Nom', 'Gen', 'Dat', 'Acc'],
  Gender: ['Masc', 'Fem', 'Neut'],
  Degree: ['Pos', 'Cmp', 'Sup'],
  Tense: ['Pres', 'Past', 'Pqp', 'Fut'],
  Mood: ['Ind', 'Sub', 'Imp'],
  VerbForm: ['Fin', 'Inf', 'Part'],
  Voice: ['Pass'],
  Definite: ['Def', 'Ind'],
  PronType: ['Art', 'Dem', 'Rel', 'Prs', 'Ind', 'Neg', 'Int'],
  Poss: ['Yes'],
  Reflex: ['Yes'],
  Polarity: ['Neg'],
  NumType: ['Card', 'Ord'],
  Abbr: ['Yes'],
} as const;

type Features = typeof FEATURES;
export type FeatureName = keyof Features;

/** A feature with its value, as `Case.Acc`: a key of `locales/<lng>/grammar.json` below `feature`. */
export type FeatureKey = { [Name in FeatureName]: `${Name}.${Features[Name][number]}` }[FeatureName];

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/), punctuation and symbols left out. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'SCONJ',
  'VERB',
  'X',
] as const;

const hasFeature = (name: string): name is FeatureName => Object.hasOwn(FEATURES, name);

/**
 * Reads a form such as `Case=Acc|Number=Sing`.
 * @returns the features by name, or null when a name or value isn't known or a name comes twice
 */
export function parseForm(form: string): ReadonlyMap<FeatureName, FeatureKey> | null {
  const features = new Map<FeatureName, FeatureKey>();
  for (const pair of form.split('|')) {
    const [name = '', value = '', ...rest] = pair.split('=');
    if (rest.length > 0 || !hasFeature(name) || features.has(name)) return null;
    if (!(FEATURES[name] as readonly string[]).includes(value)) return null;
    features.set(name, `${name}.${value}` as FeatureKey);
  }
  return features;
}

/** What is said in one breath: "3rd person singular", "accusative plural", "dative singular masculine". */
const SPOKEN_GROUPS: readonly (readonly FeatureName[])[] = [
  ['Degree'],
  ['Person', 'Number'],
  ['Case', 'Number', 'Gender'],
  ['Tense'],
  ['Mood'],
  ['Voice'],
  ['VerbForm'],
];

/**
 * The features of a form worth saying to a reader, in groups that are spoken together, in order.
 * What the entry's part of speech says already (kind of pronoun, definiteness, finite) is left out.
 * @returns an empty list for an unknown form: a failed description never ends reading
 */
export function describeForm(form: string): readonly (readonly FeatureKey[])[] {
  const features = new Map(parseForm(form));
  if (features.get('VerbForm') === 'VerbForm.Fin') features.delete('VerbForm');
  if (features.get('Degree') === 'Degree.Pos') features.delete('Degree');
  const groups: FeatureKey[][] = [];
  for (const names of SPOKEN_GROUPS) {
    if (names[0] === 'Person' && !features.has('Person')) continue;
    const group: FeatureKey[] = [];
    for (const name of names) {
      const key = features.get(name);
      if (key) group.push(key);
      features.delete(name);
    }
    if (group.length > 0) groups.push(group);
  }
  return groups;
}

/**
 * A form in words: "3rd person singular, past".
 * @param say puts a feature into words
 * @param between what stands between groups
 */
export const formInWords = (form: string | undefined, say: (feature: FeatureKey) => string, between: string): string =>
  describeForm(form ?? '')
    .map((group) => group.map(say).join(' '))
    .join(between);
