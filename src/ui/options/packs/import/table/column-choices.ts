import { COLUMN_FIELDS, type ColumnField, type ColumnMapping } from '../../../../../pack-import/index.ts';

/**
 * What the reader lets each column say, in the order of the columns; nothing for one that is left out. Two may say the
 * same for a while: who steps through a list by arrow keys passes what other columns say, and takes nothing from them.
 */
export type ColumnChoices = readonly (ColumnField | undefined)[];

/** Columns that say the same, by their numbers. */
export interface DoubleField {
  readonly field: ColumnField;
  readonly columns: readonly number[];
}

export function choicesOf(mapping: ColumnMapping, columns: number): ColumnChoices {
  return Array.from({ length: columns }, (_, at) => COLUMN_FIELDS.find((field) => mapping[field] === at));
}

/** Of columns that say the same the last one counts; see `doublesIn` first. */
export function mappingOf(choices: ColumnChoices): ColumnMapping {
  return Object.fromEntries(choices.flatMap((field, at) => (field ? [[field, at]] : [])));
}

export function doublesIn(choices: ColumnChoices): readonly DoubleField[] {
  return COLUMN_FIELDS.flatMap((field) => {
    const columns = choices.flatMap((one, at) => (one === field ? [at] : []));
    return columns.length > 1 ? [{ field, columns }] : [];
  });
}
