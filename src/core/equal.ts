/** Whether two records say the same, as JSON would say it; a field that is `undefined` isn't there. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [one, other].map((each) =>
    Object.entries(each).filter(([, value]) => value !== undefined),
  ) as [[string, unknown][], [string, unknown][]];
  return (
    fields.length === others.length &&
    fields.every(([name, value]) => Object.hasOwn(other, name) && isEqual(value, Reflect.get(other, name)))
  );
}
