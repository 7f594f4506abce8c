import { addToken, emptySequence, finish, hashToken } from '../folding/hash.ts';
import { filterOf } from '../tables/filter.ts';
import {
  bucketCountFor,
  bucketOf,
  MAX_NAME_TOKENS,
  NAME_DATED,
  packName,
  RARE_CASE,
  withTopBit,
} from '../tables/name-table.ts';
import { runSections } from '../tables/run-sections.ts';
import type { Section } from '../tables/sections.ts';
import type { IndexName } from './index-names.ts';

/** The names that share one folded text. */
type Group = readonly [IndexName, ...IndexName[]];

/** The sections of a NameTable, in steps. */
export function* nameSections(names: readonly IndexName[]): Generator<void, [string, Section][]> {
  const groups = groupNames(names);
  yield;
  const values = valueSections(groups);
  yield;
  const prefixes = prefixesOf(groups);
  yield;
  return [
    ...bucketSections(
      'groupBucket',
      groups.map(([name]) => finish(name.hash)),
    ),
    ['groupPrint', Uint16Array.from(groups, ([name]) => finish(name.hash) & 0xffff)],
    ['groupCheck', Uint16Array.from(groups, ([name]) => name.check)],
    ...values,
    ['prefixes', filterOf(prefixes)],
    ['firstTokens', filterOf(firstTokensOf(names))],
    ['plainFirstTokens', filterOf(firstTokensOf(names.filter((name) => !(name.caseMask & 1))))],
  ];
}

/** Groups in the order of their finished hash, names in a group in the order of their entities. */
function groupNames(names: readonly IndexName[]): Group[] {
  const groups = new Map<string, [IndexName, ...IndexName[]]>();
  for (const name of names) {
    const group = groups.get(name.folded);
    if (group) group.push(name);
    else groups.set(name.folded, [name]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.entity - b.entity);
  return [...groups.values()].sort(
    ([a], [b]) =>
      (finish(a.hash) >>> 0) - (finish(b.hash) >>> 0) ||
      (a.folded < b.folded ? -1 : Number(a.folded > b.folded)),
  );
}

/** The buckets of hashes, which are sorted, unsigned. */
export function bucketSections(name: string, hashes: readonly number[]): [string, Section][] {
  const buckets = bucketCountFor(hashes.length);
  const sizes = new Uint32Array(buckets);
  for (const hash of hashes) {
    const bucket = bucketOf(hash, buckets);
    sizes[bucket] = (sizes[bucket] as number) + 1; // bucket < buckets
  }
  return runSections(name, [...sizes]);
}

function valueSections(groups: readonly Group[]): [string, Section][] {
  const masks = commonMasks(groups);
  const groupValue = new Uint32Array(groups.length);
  const homonymValue: number[] = [];
  const dated: { readonly name: number; readonly from: number; readonly to: number }[] = [];
  const rare: { readonly name: number; readonly mask: number }[] = [];
  const bound: { readonly name: number; readonly language: number }[] = [];
  const pack = (name: IndexName, number: number): number => {
    const mask = fullMask(name);
    const place = masks.indexOf(mask);
    if (place === -1) rare.push({ name: number, mask });
    for (const language of name.languages) bound.push({ name: number, language });
    if (name.flags & NAME_DATED) dated.push({ name: number, from: name.from, to: name.to });
    return packName({ ...name, caseNumber: place === -1 ? RARE_CASE : place });
  };
  groups.forEach((group, g) => {
    if (group.length === 1) {
      groupValue[g] = pack(group[0], g);
      return;
    }
    groupValue[g] = withTopBit(homonymValue.length);
    for (const name of group) {
      const value = pack(name, groups.length + homonymValue.length);
      homonymValue.push(name === group.at(-1) ? withTopBit(value) : value);
    }
  });
  return [
    ['groupValue', groupValue],
    ['homonymValue', Uint32Array.from(homonymValue)],
    ['caseMasks', Uint16Array.from(masks)],
    ...rareCaseSections(rare.sort((a, b) => a.name - b.name)),
    ...datedSections(dated.sort((a, b) => a.name - b.name)),
    ...boundSections(bound.sort((a, b) => a.name - b.name)),
  ];
}

/** The masks of capitals that most names have, the commonest first. */
function commonMasks(groups: readonly Group[]): number[] {
  const counts = new Map<number, number>();
  for (const name of groups.flat()) counts.set(fullMask(name), (counts.get(fullMask(name)) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return sorted.slice(0, RARE_CASE).map(([mask]) => mask);
}

/** With all bits set beyond the name's tokens, so that names of any length share masks. */
function fullMask({ caseMask, tokens }: IndexName): number {
  const beyond = (1 << MAX_NAME_TOKENS) - (1 << tokens.length);
  return caseMask | beyond;
}

function rareCaseSections(
  rare: readonly { readonly name: number; readonly mask: number }[],
): [string, Section][] {
  return [
    ['rareCaseName', Uint32Array.from(rare, ({ name }) => name)],
    ['rareCaseMask', Uint16Array.from(rare, ({ mask }) => mask)],
  ];
}

function datedSections(
  dated: readonly { readonly name: number; readonly from: number; readonly to: number }[],
): [string, Section][] {
  return [
    ['datedName', Uint32Array.from(dated, ({ name }) => name)],
    ['datedFrom', Int32Array.from(dated, ({ from }) => from)],
    ['datedTo', Int32Array.from(dated, ({ to }) => to)],
  ];
}

function boundSections(
  bound: readonly { readonly name: number; readonly language: number }[],
): [string, Section][] {
  return [
    ['boundName', Uint32Array.from(bound, ({ name }) => name)],
    ['boundLanguage', Uint16Array.from(bound, ({ language }) => language)],
  ];
}

/** Every proper beginning of every name. */
function prefixesOf(groups: readonly Group[]): ReadonlySet<number> {
  const sequences = new Set<number>();
  for (const [name] of groups) {
    let sequence = emptySequence;
    for (const token of name.tokens.slice(0, -1)) {
      sequence = addToken(sequence, hashToken(token));
      sequences.add(finish(sequence));
    }
  }
  return sequences;
}

function firstTokensOf(names: readonly IndexName[]): ReadonlySet<number> {
  return new Set(names.map((name) => hashToken(name.tokens[0] ?? '')));
}
