import { MAX_NAMES, MAX_SURFACE } from '../../protocol/index.ts';

/** Those of the names that one request may hold; the others have their turn with the next. One that is too long has none. */
export function fitRequest(names: readonly string[]): readonly string[] {
  return names.filter(({ length }) => length <= MAX_SURFACE).slice(0, MAX_NAMES);
}
