import { finish } from '../folding/hash.ts';
import type { NameForm } from '../records/entity.ts';
import { placeAmong } from './place-among.ts';
import { type Runs, runStart } from './runs.ts';

/** A name's form as the index stores it. */
export const NAME_FORMS: readonly NameForm[] = ['canonical', 'alias', 'short', 'acronym', 'native'];
/** Flags of a name: its form in the low three bits, as its place in NAME_FORMS. */
export const NAME_FORM_MASK = 7;
export const NAME_NEEDS_CUE = 8;
/** Made by the compiler from a name in the record: a case ending, a romanisation, a plural. */
export const NAME_GENERATED = 16;
/** Only valid within a period; look it up in the dated names. */
export const NAME_DATED = 32;
/** Written with punctuation inside, which a text may have at that place: "AT&T", "Workers' Party". */
export const NAME_PUNCTUATED = 64;

/** No name has more tokens than this: its mask of capitals has a bit for each. */
export const MAX_NAME_TOKENS = 12;

/**
 * A name is one word: entity, flags, the number of its mask of capitals, and in the top bit LIST (in a group) or LAST
 * (in a list of homonyms). Nearly all names share fifteen masks; of the others the number is RARE_CASE.
 */
export const ENTITY_BITS = 20;
const FLAG_BITS = 7;
const CASE_SHIFT = ENTITY_BITS + FLAG_BITS;
export const RARE_CASE = 15;
const TOP_BIT = 0x80000000;

/**
 * The names of a pack. A *group* is a distinct folded name; its *names* are the entities that it may stand for.
 *
 * Groups are sorted by the finished hash of their token sequence. The upper bits of the hash choose a bucket of about
 * four groups, the lower 16 are compared; a second hash of the letters tells chance hits apart. A name's number is its
 * group's where that has one name only, else the number of groups and its place among the homonyms.
 */
export interface NameTable {
  readonly groupCount: number;
  /** Where the groups of each bucket begin; a power of two of buckets, at least two. */
  readonly buckets: Runs;
  readonly groupPrint: Uint16Array;
  readonly groupCheck: Uint16Array;
  /** The only name, or LIST and where the list begins among the homonyms. */
  readonly groupValue: Uint32Array;
  readonly homonymValue: Uint32Array;
  /** The commonest masks of capitals, bit t for token t; bits beyond a name's tokens mean nothing. */
  readonly caseMasks: Uint16Array;
  /** Sorted numbers of the names with another mask, and that mask. */
  readonly rareCaseName: Uint32Array;
  readonly rareCaseMask: Uint16Array;
  /** Sorted numbers of the names with a period, and its first and last day as days since 1970. */
  readonly datedName: Uint32Array;
  readonly datedFrom: Int32Array;
  readonly datedTo: Int32Array;
  /** Sorted numbers of the names with BOUND_TO_LANGUAGE, a row for each language. */
  readonly boundName: Uint32Array;
  readonly boundLanguage: Uint16Array;
  /** Filter of the token sequences that a longer name begins with. */
  readonly prefixes: Uint32Array;
  /** Filter of the tokens that a name begins with: most words of a text are told by it alone. */
  readonly firstTokens: Uint32Array;
  /** The same of names that may begin in lower case, or in a script without case; few in most packs. */
  readonly plainFirstTokens: Uint32Array;
}

/** A name as one word. */
export function packName(name: {
  readonly entity: number;
  readonly flags: number;
  /** Number of its mask of capitals, or RARE_CASE. */
  readonly caseNumber: number;
}): number {
  return (name.entity | (name.flags << ENTITY_BITS) | (name.caseNumber << CASE_SHIFT)) >>> 0;
}

/** Marks a group's value as the start of a list, or a homonym as the last of its list. */
export function withTopBit(value: number): number {
  return (value | TOP_BIT) >>> 0;
}

/** The first group from `from` on with the hash of this token sequence, or -1. The caller checks the second hash. */
export function findGroup(table: NameTable, sequence: number, from = 0): number {
  const { buckets, groupPrint } = table;
  const hash = finish(sequence);
  const bucket = bucketIn(buckets, hash);
  const print = hash & 0xffff;
  const end = runStart(buckets, bucket + 1);
  for (let group = Math.max(from, runStart(buckets, bucket)); group < end; group++) {
    if (groupPrint[group] === print) return group;
  }
  return -1;
}

/** The bucket of a hash. */
export function bucketIn({ low }: Runs, hash: number): number {
  return bucketOf(hash, low.length - 1);
}

/** The bucket of a hash among a power of two of buckets, at least two: its upper bits. */
export function bucketOf(hash: number, buckets: number): number {
  return hash >>> (Math.clz32(buckets) + 1);
}

/** How many buckets to make for that many entries, so that each has four to eight. */
export function bucketCountFor(entries: number): number {
  let buckets = 2;
  while (buckets * 8 < entries) buckets *= 2;
  return buckets;
}

/** The first name of a group; `nextName` gives the others. */
export function firstName(table: NameTable, group: number): number {
  const value = table.groupValue[group] as number; // group < groupCount
  return value >= TOP_BIT ? table.groupCount + (value - TOP_BIT) : group;
}

/** The name after this one in its group, or -1. */
export function nextName(table: NameTable, name: number): number {
  return name < table.groupCount || nameValue(table, name) >= TOP_BIT ? -1 : name + 1;
}

/** The number of the entity that bears the name of that number. */
export function entityOfName(table: NameTable, name: number): number {
  return nameValue(table, name) & ((1 << ENTITY_BITS) - 1);
}

/** NAME_NEEDS_CUE, NAME_GENERATED, NAME_DATED, NAME_PUNCTUATED and the form. */
export function flagsOfName(table: NameTable, name: number): number {
  return (nameValue(table, name) >>> ENTITY_BITS) & ((1 << FLAG_BITS) - 1);
}

/** In a mask of capitals, beyond those of tokens: an acronym with small letters inside, which are written so (AfD), and a Cyrillic one, which declines (МОКа). */
export const MIXED_CASE = 1 << 15;
/** Likewise a name that ends in a possessive, which no text leaves out: Sotheby's is no Ms Sotheby. */
export const ENDS_IN_POSSESSIVE = 1 << 14;
/** Likewise a name that is read in pages of some languages only, see `isOfLanguage`. */
export const BOUND_TO_LANGUAGE = 1 << 13;

/** Bit t: token t must be capitalised in the text; `MIXED_CASE`, `ENDS_IN_POSSESSIVE` and `BOUND_TO_LANGUAGE`. */
export function capitalsOfName(table: NameTable, name: number): number {
  const number = (nameValue(table, name) >>> CASE_SHIFT) & RARE_CASE;
  if (number !== RARE_CASE) return table.caseMasks[number] as number; // written from the masks
  return table.rareCaseMask[placeAmong(table.rareCaseName, name)] as number; // every rare one is there
}

/** The form in the low bits of a name’s flags. */
export function formOf(flags: number): NameForm {
  return NAME_FORMS[flags & NAME_FORM_MASK] as NameForm; // written from NAME_FORMS
}

/** In the place of a day before which, or after which, a name does not hold: it always did, it always will. */
export const ALWAYS = -0x80000000;
export const FOREVER = 0x7fffffff;

/**
 * Whether a name is valid on that day, counted from 1970. Where no day is known, one that holds for some months or years
 * is not: another election, summit or strike before or after them has the same.
 */
export function nameHoldsOn(table: NameTable, name: number, day: number | undefined): boolean {
  if (!(flagsOfName(table, name) & NAME_DATED)) return true;
  const { datedName, datedFrom, datedTo } = table;
  const place = placeAmong(datedName, name);
  const [from, to] = [datedFrom[place] as number, datedTo[place] as number]; // every dated name is there
  return day === undefined ? from === ALWAYS || to === FOREVER : from <= day && day <= to;
}

const LETTER_BITS = 5;
const BEFORE_A = 96;

/** A BCP 47 primary subtag of two or three letters as a number from 1. */
export function packLanguage(subtag: string): number {
  let packed = 0;
  for (let i = 0; i < subtag.length; i++)
    packed = (packed << LETTER_BITS) | (subtag.charCodeAt(i) - BEFORE_A);
  return packed & 0xffff;
}

/** Whether a name with BOUND_TO_LANGUAGE is one of that language, packed. */
export function isOfLanguage(
  { boundName, boundLanguage }: NameTable,
  name: number,
  language: number,
): boolean {
  for (let place = placeAmong(boundName, name); boundName[place] === name; place++)
    if (boundLanguage[place] === language) return true;
  return false;
}

function nameValue({ groupCount, groupValue, homonymValue }: NameTable, name: number): number {
  return (name < groupCount ? groupValue[name] : homonymValue[name - groupCount]) as number; // names come from the table
}
