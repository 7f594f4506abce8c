import { KINDS, type Kind } from '../records/entity.ts';
import type { CueTable } from './cue-table.ts';
import type { Numbers } from './numbers.ts';
import { numberAt } from './numbers.ts';
import { type Runs, runStart } from './runs.ts';

/** "No day": before every real one. */
export const NO_DAY = 0;
/** Days are counted from the one before 1900-01-01; what began earlier had begun whenever an article was written. */
export const FIRST_DAY = -25568;
const KIND_BITS = 4;

/** What linking knows of the entities, which are numbers from 0. */
export interface EntityTable {
  /** Kind in the low four bits, familiarity above. */
  readonly traits: Uint8Array;
  /** The country that the entity belongs to, see `packCountry`, or 0; with IS_COUNTRY where it is that country, IS_AREA in it. */
  readonly country: Uint16Array;
  /** First day of the entity's life, days since FIRST_DAY, or NO_DAY. */
  readonly from: Uint16Array;
  readonly cues: CueTable;
  readonly relations: Runs;
  /** Sorted numbers of the entities that each is related to, either way. */
  readonly relationTo: Numbers;
}

/** An entity's kind and familiarity as one byte. */
export function packTraits(kind: Kind, familiarity: number): number {
  return KINDS.indexOf(kind) | (familiarity << KIND_BITS);
}

const LETTERS = 26;
const LETTER_A = 65;

/** Two capitals, an ISO 3166-1 code, "EU" or "UN", as a number from 1; 0 for no country. */
export function packCountry(code: string | undefined): number {
  if (code === undefined) return 0;
  return (code.charCodeAt(0) - LETTER_A) * LETTERS + (code.charCodeAt(1) - LETTER_A) + 1;
}

/** Set in `country` where the entity is the country itself, not something in it. */
export const IS_COUNTRY = 0x8000;
/** Set where it is a state, a province, an island or the like in a country. */
export const IS_AREA = 0x4000;

/** The number of the country that the entity belongs to or is, or 0. */
export function countryOf({ country }: EntityTable, entity: number): number {
  return (country[entity] as number) & ~(IS_COUNTRY | IS_AREA); // entities come from the index
}

/** Whether the entity is a country, not a place in one. */
export function isCountry({ country }: EntityTable, entity: number): boolean {
  return ((country[entity] as number) & IS_COUNTRY) !== 0;
}

/** Whether the entity is a state, a province, an island or the like in a country, not a town. */
export function isArea({ country }: EntityTable, entity: number): boolean {
  return ((country[entity] as number) & IS_AREA) !== 0;
}

/** The kind of the entity of that number, which is below the entity count. */
export function kindOf({ traits }: EntityTable, entity: number): Kind {
  return KINDS[(traits[entity] as number) & ((1 << KIND_BITS) - 1)] as Kind; // written from KINDS
}

/** From 0, few readers know it, to 3, everybody does. */
export function familiarityOf({ traits }: EntityTable, entity: number): 0 | 1 | 2 | 3 {
  return ((traits[entity] as number) >> KIND_BITS) as 0 | 1 | 2 | 3; // checked when the pack was compiled
}

/** First day of the entity's life as days since 1970, or undefined where it had begun before all articles. */
export function beginningOf({ from }: EntityTable, entity: number): number | undefined {
  const day = from[entity] as number; // entities come from the index
  return day === NO_DAY ? undefined : day + FIRST_DAY;
}

/** Where the entity's relations begin in `relationTo`; they end where those of the next entity begin. */
export function relationsFrom({ relations }: EntityTable, entity: number): number {
  return runStart(relations, entity);
}

/** Whether the entity has a relation to one of those. */
export function isRelatedTo(
  table: EntityTable,
  entity: number,
  others: Pick<ReadonlySet<number>, 'has'>,
): boolean {
  const end = relationsFrom(table, entity + 1);
  for (let i = relationsFrom(table, entity); i < end; i++)
    if (others.has(numberAt(table.relationTo, i))) return true;
  return false;
}
