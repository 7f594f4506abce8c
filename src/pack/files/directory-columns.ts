import type { EntitySummary } from '../cards/card.ts';
import type { DirectoryEntry } from './pack.ts';

/**
 * The directory field by field, which deflates to nine tenths of what it does entry by entry. What an entry lacks is an
 * empty text; a reference that is the name, as most are, is `1`.
 */
export interface DirectoryColumns {
  readonly id: readonly string[];
  readonly kind: readonly EntitySummary['kind'][];
  readonly label: readonly string[];
  readonly name: readonly string[];
  readonly gloss: readonly string[];
  readonly country: readonly string[];
  readonly familiarity: readonly EntitySummary['familiarity'][];
  readonly reference: readonly (string | 1)[];
  readonly names: readonly (readonly string[])[];
  /** Entries, by their number from 0. */
  readonly beside: readonly (readonly number[])[];
}

/** The entries as columns, in their order. */
export function encodeDirectory(
  entries: readonly Omit<DirectoryEntry, 'beside'>[],
  beside: DirectoryColumns['beside'],
): DirectoryColumns {
  const column = <T>(read: (summary: EntitySummary) => T) => entries.map(({ summary }) => read(summary));
  return {
    id: column(({ id }) => id),
    kind: column(({ kind }) => kind),
    label: column(({ label }) => label),
    name: column(({ name }) => name),
    gloss: column(({ gloss }) => gloss),
    country: column(({ country = '' }) => country),
    familiarity: column(({ familiarity }) => familiarity),
    reference: column(({ reference = '', name }) => (reference === name ? 1 : reference)),
    names: entries.map(({ names }) => names),
    beside,
  };
}

/** The entries that `encodeDirectory` got; it trusts their shape, which a hash has vouched for. */
export function decodeDirectory(columns: DirectoryColumns): readonly DirectoryEntry[] {
  return columns.id.map((id, i) => {
    const beside = (columns.beside[i] ?? []).map((at) => columns.name[at] as string); // numbers of entries
    const entry = { summary: summaryOf(columns, id, i), names: columns.names[i] ?? [] };
    return beside.length > 0 ? { ...entry, beside } : entry;
  });
}

function summaryOf(columns: DirectoryColumns, id: string, i: number): EntitySummary {
  const { kind, label, name, gloss, country, familiarity, reference } = columns;
  // Every column has one value an entry: the file's hash vouches for its shape.
  const summary: EntitySummary = {
    id,
    kind: kind[i] as EntitySummary['kind'],
    label: label[i] as string,
    name: name[i] as string,
    gloss: gloss[i] as string,
    familiarity: familiarity[i] as EntitySummary['familiarity'],
  };
  const title = reference[i] === 1 ? summary.name : reference[i];
  return {
    ...summary,
    ...(country[i] ? { country: country[i] } : {}),
    ...(title ? { reference: title } : {}),
  };
}
