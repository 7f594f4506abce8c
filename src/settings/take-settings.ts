import type { Settings } from './settings.ts';

/**
 * The stored settings as a page's script takes them, in a hundred bytes: what is of the same shape as in `usual`, and
 * the rest from there. Values are not looked at more closely: whoever writes has done that, and the worker repairs
 * what was damaged since.
 */
export function takeSettings(raw: unknown, usual: Settings): Settings {
  const stored = Object(raw); // nothing and numbers have no fields
  const fields = Object.entries(usual).map(([key, value]) => [
    key,
    shapeOf(stored[key]) === shapeOf(value) ? stored[key] : value,
  ]);
  return Object.fromEntries(fields); // the keys of `usual`, each with a value of its shape
}

/** Tells lists, records, null and each kind of plain value apart. */
function shapeOf(value: unknown): string {
  return {}.toString.call(value);
}
