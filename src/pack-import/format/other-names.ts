import type { PackRecord } from './pack-schema.ts';

/** The other names of a record, without what it says of each. */
export function otherNames({ names = [] }: Pick<PackRecord, 'names'>): readonly string[] {
  return names.map((one) => (typeof one === 'string' ? one : one.text));
}
