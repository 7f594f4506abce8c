import { KINDS, type PackSource } from './entity.ts';
import { fold } from './fold.ts';
import { addToken, emptySequence, finish, hashToken } from './hash.ts';
import { dayNumber, type IndexName, indexNamesOf } from './index-names.ts';
import { NAME_DATED, NAME_GENERATED, NO_DAY } from './pack-index.ts';
import { firstDay } from './partial-date.ts';
import { type Section, writeSections } from './sections.ts';
import { deletesOf, MIN_TYPO_LENGTH, skeletonOf } from './variants.ts';

/** Slots of the name table for each group, at least: fewer and look-ups of absent names grow long. */
const SLOTS_PER_GROUP = 1.6;
/** Bits of a filter for each hash in it: about 1 wrong "yes" in 9. */
const BITS_PER_HASH = 8;
/** Cue words shorter than this say nothing. */
const MIN_CUE_LENGTH = 3;

/** Compiles records to the bytes of index.bin; `openIndex` reads them. The same records give the same bytes. */
export function encodeIndex(source: PackSource): Uint8Array {
  const names = source.entities.flatMap((entity, number) => indexNamesOf(entity, number));
  names.sort((a, b) => compareText(a.folded, b.folded) || a.entity - b.entity);
  const groups = groupNames(names);
  return writeSections(
    new Map<string, Section>([
      ['meta', metaSection(source, groups.length)],
      ...groupSections(groups),
      ...nameSections(names),
      ['prefixes', prefixFilter(groups)],
      ['firstTokens', filterOf(new Set(groups.map(([name]) => hashToken(name.tokens[0] ?? ''))))],
      ...entitySections(source),
      ...spellingSections(names),
    ]),
  );
}

type Group = readonly [IndexName, ...IndexName[]];

function groupNames(sorted: readonly IndexName[]): Group[] {
  const groups: [IndexName, ...IndexName[]][] = [];
  for (const name of sorted) {
    const last = groups.at(-1);
    if (last?.[0].folded === name.folded) last.push(name);
    else groups.push([name]);
  }
  return groups;
}

function metaSection(source: PackSource, groupCount: number): Uint8Array {
  const meta = { info: source.info, entityCount: source.entities.length, groupCount };
  return new TextEncoder().encode(JSON.stringify(meta));
}

function groupSections(groups: readonly Group[]): [string, Section][] {
  const slots = new Uint32Array(powerOfTwo(groups.length * SLOTS_PER_GROUP));
  const hashes = new Int32Array(groups.length);
  const starts = new Uint32Array(groups.length + 1);
  groups.forEach((group, g) => {
    const hash = finish(group[0].hash);
    hashes[g] = hash;
    starts[g + 1] = (starts[g] as number) + group.length; // g is within the array
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = g + 1;
  });
  return [
    ['slots', slots],
    ['groupHash', hashes],
    ['groupCheck', Uint16Array.from(groups, (group) => group[0].check)],
    ['groupStart', starts],
  ];
}

function nameSections(names: readonly IndexName[]): [string, Section][] {
  const dated = names.flatMap((name, number) => (name.flags & NAME_DATED ? [{ name, number }] : []));
  return [
    ['nameEntity', Uint32Array.from(names, (name) => name.entity)],
    ['nameFlags', Uint16Array.from(names, (name) => name.flags)],
    ['nameCase', Uint16Array.from(names, (name) => name.caseMask)],
    ['datedName', Uint32Array.from(dated, ({ number }) => number)],
    ['datedFrom', Int32Array.from(dated, ({ name }) => name.from)],
    ['datedTo', Int32Array.from(dated, ({ name }) => name.to)],
  ];
}

/** Every proper beginning of every name. */
function prefixFilter(groups: readonly Group[]): Uint32Array {
  const sequences = new Set<number>();
  for (const [name] of groups) {
    let sequence = emptySequence;
    for (const token of name.tokens.slice(0, -1)) {
      sequence = addToken(sequence, hashToken(token));
      sequences.add(finish(sequence));
    }
  }
  return filterOf(sequences);
}

/** See `inFilter`. */
function filterOf(hashes: ReadonlySet<number>): Uint32Array {
  const filter = new Uint32Array(powerOfTwo((hashes.size * BITS_PER_HASH) / 32));
  for (const hash of hashes) {
    const word = (hash >>> 5) & (filter.length - 1);
    filter[word] = (filter[word] as number) | (1 << (hash & 31)); // word is masked to the length
  }
  return filter;
}

function entitySections(source: PackSource): [string, Section][] {
  const { entities } = source;
  const numbers = new Map(entities.map((entity, number) => [entity.id, number]));
  const neighbours: Set<number>[] = entities.map(() => new Set());
  entities.forEach((entity, number) => {
    for (const to of [...entity.relations.map((r) => r.to), ...entity.claims.map((claim) => claim.of)]) {
      const other = to === undefined ? undefined : numbers.get(to);
      if (other === undefined || other === number) continue;
      neighbours[number]?.add(other);
      neighbours[other]?.add(number);
    }
  });
  const ids = new TextEncoder().encode(entities.map((entity) => entity.id).join(''));
  const cues = entities.map((entity) =>
    [...new Set(entity.cues.flatMap(cueTokens))].map(hashToken).sort((a, b) => a - b),
  );
  const relations = neighbours.map((set) => [...set].sort((a, b) => a - b));
  return [
    ['entityKind', Uint8Array.from(entities, (entity) => KINDS.indexOf(entity.kind))],
    ['entityFamiliarity', Uint8Array.from(entities, (entity) => entity.familiarity)],
    [
      'entityFrom',
      Int32Array.from(entities, (entity) => (entity.from ? dayNumber(firstDay(entity.from)) : NO_DAY)),
    ],
    ['cueWords', filterOf(new Set(cues.flat()))],
    ['cueStart', startsOf(cues.map((list) => list.length))],
    ['cueHash', Int32Array.from(cues.flat())],
    ['relationStart', startsOf(relations.map((list) => list.length))],
    ['relationTo', Uint32Array.from(relations.flat())],
    ['idStart', startsOf(entities.map((entity) => entity.id.length))],
    ['idBytes', ids],
  ];
}

function cueTokens(cue: string): string[] {
  return fold(cue)
    .split(' ')
    .filter((token) => token.length >= MIN_CUE_LENGTH);
}

/** The distinct tokens that may be misspelt, and a sorted table from each of their variants back to them. */
function spellingSections(names: readonly IndexName[]): [string, Section][] {
  // A case form is matched as it is: its table would be larger than that of the names themselves.
  const written = names.filter((name) => !(name.flags & NAME_GENERATED));
  const tokens = [...new Set(written.flatMap((name) => name.tokens))].filter(mayBeMisspelt).sort(compareText);
  const variants = tokens.flatMap((token, number) =>
    [...new Set([token, skeletonOf(token), ...deletesOf(token)])].map((variant) => ({
      hash: hashToken(variant),
      number,
    })),
  );
  variants.sort((a, b) => a.hash - b.hash || a.number - b.number);
  return [
    ['tokenHash', Int32Array.from(tokens, hashToken)],
    ['tokenStart', startsOf(tokens.map((token) => token.length))],
    ['tokenUnits', Uint16Array.from(tokens.join(''), (letter) => letter.charCodeAt(0))],
    ['variantHash', Int32Array.from(variants, (variant) => variant.hash)],
    ['variantToken', Uint32Array.from(variants, (variant) => variant.number)],
  ];
}

function mayBeMisspelt(token: string): boolean {
  return token.length >= MIN_TYPO_LENGTH && /^\p{L}+$/u.test(token);
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    starts[i + 1] = (starts[i] as number) + length; // i is within the array
  });
  return starts;
}

function powerOfTwo(atLeast: number): number {
  let size = 1;
  while (size < atLeast) size *= 2;
  return size;
}

/** Order by code units, the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
