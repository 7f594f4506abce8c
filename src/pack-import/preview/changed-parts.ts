import type { ChangedField } from './compare-packs.ts';

/** What a changed field loses and gains, in words. */
interface ChangedParts {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Of a list, only the items that differ; what merely stands in another order is shown as a whole. */
export function changedParts({ before, after }: ChangedField): ChangedParts {
  const old = itemsOf(before);
  const now = itemsOf(after);
  const gone = old.filter((item) => !now.includes(item));
  const come = now.filter((item) => !old.includes(item));
  return gone.length + come.length > 0 ? { gone, come } : { gone: [old.join(', ')], come: [now.join(', ')] };
}

function itemsOf(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(inWords) : [inWords(value)];
}

/** What an object is told by, the rest of it comes after. */
const TOLD_BY = ['text', 'title', 'name'];

/** `Mayor of Example (type: role, from: 2024-05-12)`: fields as the file names them, without the signs of JSON. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  const main = TOLD_BY.flatMap((wanted) => fields.filter(([field]) => field === wanted)).at(0);
  const others = fields.filter((field) => field !== main).map(([field, of]) => `${field}: ${inWords(of)}`);
  if (!main) return others.join(', ');
  return others.length === 0 ? inWords(main[1]) : `${inWords(main[1])} (${others.join(', ')})`;
}
