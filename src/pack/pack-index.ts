import { KINDS, type Kind, type NameForm, type PackInfo } from './entity.ts';
import { finish } from './hash.ts';
import { PackDamagedError } from './pack.ts';
import { SectionReader } from './sections.ts';

/** A name's form as the index stores it, in the low three bits of its flags. */
export const NAME_FORMS: readonly NameForm[] = ['canonical', 'alias', 'short', 'acronym', 'native'];
export const NAME_FORM_MASK = 7;
export const NAME_NEEDS_CUE = 8;
/** Made by the compiler from a name in the record: a case ending, a romanisation, a plural. */
export const NAME_GENERATED = 16;
/** Only valid within a period; look it up in the dated names. */
export const NAME_DATED = 32;

/** No name has more tokens than this. */
export const MAX_NAME_TOKENS = 12;

/** "No day": before or after every real one. */
export const NO_DAY = -0x80000000;

/**
 * The part of a pack that linking needs, as typed arrays over one buffer.
 *
 * A *group* is a distinct folded name; its *names* are the entities that it may stand for. Groups are found by an
 * open-addressing table over the hash of their token sequence. Entities are numbers from 0.
 */
export interface PackIndex {
  readonly info: PackInfo;
  readonly entityCount: number;
  readonly groupCount: number;
  /** Group + 1 or 0; length a power of two. */
  readonly slots: Uint32Array;
  readonly groupHash: Int32Array;
  /** Second hash of the folded name. */
  readonly groupCheck: Uint16Array;
  /** Names of group g: groupStart[g] … groupStart[g + 1]. */
  readonly groupStart: Uint32Array;
  readonly nameEntity: Uint32Array;
  readonly nameFlags: Uint16Array;
  /** Bit t: token t must be capitalised in the text. */
  readonly nameCase: Uint16Array;
  /** Sorted name numbers with a period, and its first and last day as days since 1970. */
  readonly datedName: Uint32Array;
  readonly datedFrom: Int32Array;
  readonly datedTo: Int32Array;
  /** Filter of the token sequences that a longer name begins with, see `inFilter`. */
  readonly prefixes: Uint32Array;
  /** Filter of the tokens that a name begins with: most words of a text are told by it alone. */
  readonly firstTokens: Uint32Array;
  readonly entityKind: Uint8Array;
  readonly entityFamiliarity: Uint8Array;
  /** First day of the entity's life, days since 1970, or NO_DAY. */
  readonly entityFrom: Int32Array;
  /** Filter of all cue words. */
  readonly cueWords: Uint32Array;
  readonly cueStart: Uint32Array;
  readonly cueHash: Int32Array;
  readonly relationStart: Uint32Array;
  readonly relationTo: Uint32Array;
  readonly idStart: Uint32Array;
  readonly idBytes: Uint8Array;
  /** Distinct tokens that may be misspelt: their hash, their letters, and a table from variants to them. */
  readonly tokenHash: Int32Array;
  readonly tokenStart: Uint32Array;
  readonly tokenUnits: Uint16Array;
  readonly variantHash: Int32Array;
  readonly variantToken: Uint32Array;
}

/** Lays a PackIndex over the bytes of index.bin. Throws PackDamagedError. */
export function openIndex(bytes: Uint8Array): PackIndex {
  const file = new SectionReader(bytes);
  const meta = parseMeta(file.get('meta', 'Uint8Array'));
  return {
    ...meta,
    slots: file.get('slots', 'Uint32Array'),
    groupHash: file.get('groupHash', 'Int32Array'),
    groupCheck: file.get('groupCheck', 'Uint16Array'),
    groupStart: file.get('groupStart', 'Uint32Array'),
    nameEntity: file.get('nameEntity', 'Uint32Array'),
    nameFlags: file.get('nameFlags', 'Uint16Array'),
    nameCase: file.get('nameCase', 'Uint16Array'),
    datedName: file.get('datedName', 'Uint32Array'),
    datedFrom: file.get('datedFrom', 'Int32Array'),
    datedTo: file.get('datedTo', 'Int32Array'),
    prefixes: file.get('prefixes', 'Uint32Array'),
    firstTokens: file.get('firstTokens', 'Uint32Array'),
    cueWords: file.get('cueWords', 'Uint32Array'),
    entityKind: file.get('entityKind', 'Uint8Array'),
    entityFamiliarity: file.get('entityFamiliarity', 'Uint8Array'),
    entityFrom: file.get('entityFrom', 'Int32Array'),
    cueStart: file.get('cueStart', 'Uint32Array'),
    cueHash: file.get('cueHash', 'Int32Array'),
    relationStart: file.get('relationStart', 'Uint32Array'),
    relationTo: file.get('relationTo', 'Uint32Array'),
    idStart: file.get('idStart', 'Uint32Array'),
    idBytes: file.get('idBytes', 'Uint8Array'),
    tokenHash: file.get('tokenHash', 'Int32Array'),
    tokenStart: file.get('tokenStart', 'Uint32Array'),
    tokenUnits: file.get('tokenUnits', 'Uint16Array'),
    variantHash: file.get('variantHash', 'Int32Array'),
    variantToken: file.get('variantToken', 'Uint32Array'),
  };
}

function parseMeta(bytes: Uint8Array): Pick<PackIndex, 'info' | 'entityCount' | 'groupCount'> {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)); // written by encodeIndex, hash checked
  } catch (cause) {
    throw new PackDamagedError('The pack’s description cannot be read.', { cause });
  }
}

/** The group of a token sequence with this hash, or -1. The caller checks the second hash. */
export function findGroup(index: PackIndex, sequence: number): number {
  const hash = finish(sequence);
  const mask = index.slots.length - 1;
  let slot = hash & mask;
  for (;;) {
    const entry = index.slots[slot] as number; // slot <= mask
    if (entry === 0) return -1;
    if (index.groupHash[entry - 1] === hash) return entry - 1;
    slot = (slot + 1) & mask;
  }
}

/** Whether some longer name may begin with this token sequence. */
export function mayContinue(index: PackIndex, sequence: number): boolean {
  return inFilter(index.prefixes, finish(sequence));
}

/** Whether a hash may be in a filter: a bit for each, so a "yes" is sometimes wrong and a "no" never. */
export function inFilter(filter: Uint32Array, hash: number): boolean {
  const word = (hash >>> 5) & (filter.length - 1);
  return ((filter[word] as number) & (1 << (hash & 31))) !== 0; // word is masked to the length, a power of two
}

export function entityIdOf(index: PackIndex, entity: number): string {
  return new TextDecoder().decode(index.idBytes.subarray(index.idStart[entity], index.idStart[entity + 1]));
}

export function kindOf(index: PackIndex, entity: number): Kind {
  return KINDS[index.entityKind[entity] as number] as Kind; // written from KINDS
}

export function familiarityOf(index: PackIndex, entity: number): 0 | 1 | 2 | 3 {
  return index.entityFamiliarity[entity] as 0 | 1 | 2 | 3; // checked when the pack was compiled
}

export function formOf(flags: number): NameForm {
  return NAME_FORMS[flags & NAME_FORM_MASK] as NameForm; // written from NAME_FORMS
}
