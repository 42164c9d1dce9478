/** A field of a small record: the values that it takes, and the one that it has until another is given. */
interface Field<Value> {
  readonly accepts: (value: unknown) => value is Value;
  readonly initial: Value;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

export type ValuesOf<All extends Fields> = {
  readonly [Name in keyof All]: All[Name] extends Field<infer Value> ? Value : never;
};

export const field = <Value>(accepts: (value: unknown) => value is Value, initial: Value): Field<Value> => ({
  accepts,
  initial,
});

/** A field that takes one of several values. */
export const choice = <Value>(values: readonly Value[], initial: NoInfer<Value>): Field<Value> =>
  field((value): value is Value => (values as readonly unknown[]).includes(value), initial);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a record of nothing yet holds. */
export const initialValues = <All extends Fields>(fields: All): ValuesOf<All> =>
  Object.fromEntries(Object.entries(fields).map(([name, { initial }]) => [name, initial])) as ValuesOf<All>;

/**
 * Reads a record: a field that is missing has its initial value, one that isn't known is left out. What the first page
 * must know is read so; files have schemas (edition-schema.ts), which say what is wrong, and weigh ten times as much.
 * @returns null where it is no record, or a field has a value that it doesn't take
 */
export function readFields<All extends Fields>(fields: All, data: unknown): ValuesOf<All> | null {
  if (!isObject(data)) return null;
  const known = Object.entries(data).filter(([name]) => Object.hasOwn(fields, name));
  if (!known.every(([name, value]) => fields[name]?.accepts(value))) return null;
  return { ...initialValues(fields), ...Object.fromEntries(known) };
}
