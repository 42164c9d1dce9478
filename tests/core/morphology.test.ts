import { describe, expect, test } from 'vitest';
import { describeForm, FEATURES, parseForm } from '#core/morphology.ts';

describe('a form', () => {
  test('names its features with their values', () => {
    expect(parseForm('Case=Acc|Number=Sing')).toEqual(
      new Map([
        ['Case', 'Case.Acc'],
        ['Number', 'Number.Sing'],
      ]),
    );
  });

  test('may name every feature there is, with every value', () => {
    for (const [name, values] of Object.entries(FEATURES)) {
      for (const value of values)
        expect([...(parseForm(`${name}=${value}`)?.values() ?? [])]).toEqual([`${name}.${value}`]);
    }
  });

  test.each<[what: string, form: string]>([
    ['is empty', ''],
    ['names a feature that is not known', 'Kasus=Acc'],
    ['names a feature in other letters', 'case=Acc'],
    ['names a property that every object has', 'constructor=name'],
    ['gives a value that is not known', 'Case=Abl'],
    ['gives the value of another feature', 'Case=Sing'],
    ['gives no value', 'Case'],
    ['gives an empty value', 'Case='],
    ['gives two values', 'Case=Nom,Acc'],
    ['has one equals sign too many', 'Case=Acc=Acc'],
    ['names a feature twice', 'Case=Nom|Case=Acc'],
    ['ends in a bar', 'Case=Acc|'],
    ['has spaces', 'Case=Acc | Number=Sing'],
  ])('that %s is refused', (_, form) => {
    expect(parseForm(form)).toBeNull();
  });
});

describe('a reader is told', () => {
  test.each<[what: string, form: string, groups: readonly (readonly string[])[]]>([
    ['case and number of a noun', 'Case=Acc|Number=Sing', [['Case.Acc', 'Number.Sing']]],
    [
      'case, number and gender together, whatever their order',
      'Gender=Masc|Number=Sing|Case=Dat',
      [['Case.Dat', 'Number.Sing', 'Gender.Masc']],
    ],
    [
      'the person of a verb before its tense and mood',
      'Mood=Sub|Number=Sing|Person=3|Tense=Past|VerbForm=Fin',
      [['Person.3', 'Number.Sing'], ['Tense.Past'], ['Mood.Sub']],
    ],
    [
      'the number of a pronoun once, with its person',
      'Case=Dat|Number=Plur|Person=1',
      [['Person.1', 'Number.Plur'], ['Case.Dat']],
    ],
    ['that a verb stands in the infinitive', 'VerbForm=Inf', [['VerbForm.Inf']]],
    ['which participle it is', 'Tense=Past|VerbForm=Part', [['Tense.Past'], ['VerbForm.Part']]],
    ['the comparison of an adjective', 'Case=Nom|Degree=Cmp', [['Degree.Cmp'], ['Case.Nom']]],
    ['nothing of a finite verb but what makes it finite', 'VerbForm=Fin', []],
    ['nothing of a positive degree', 'Degree=Pos|Case=Gen', [['Case.Gen']]],
    ['nothing of what its part of speech says', 'Definite=Def|PronType=Art|Case=Nom', [['Case.Nom']]],
    ['nothing of a form that is not known', 'Case=Abl', []],
  ])('%s', (_, form, groups) => {
    expect(describeForm(form)).toEqual(groups);
  });

  test('a feature no more than once', () => {
    const everything = Object.entries(FEATURES)
      .map(([name, [value]]) => `${name}=${value}`)
      .join('|');
    const told = describeForm(everything).flat();
    expect(new Set(told).size).toBe(told.length);
  });
});
