/** The messages of a file by their full keys, as i18next names them: `feature.Case.Acc`. */
export function flatten(messages: object, prefix = ''): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): (readonly [string, unknown])[] =>
      typeof value === 'object' && value !== null
        ? [...flatten(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, value]],
    ),
  );
}
