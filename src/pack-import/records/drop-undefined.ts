/** The fields that have a value: optional ones are absent, not undefined. */
export function dropUndefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T; // the same fields
}
