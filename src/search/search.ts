import Fuse from 'fuse.js';
import { type DirectoryEntry, type EntitySummary, fold, type Kind } from '../pack/index.ts';
import { likelyNames } from './likely-names.ts';
import { namesByPart } from './names-by-part.ts';
import { otherTypings } from './other-typings.ts';
import { distanceOf } from './rank.ts';
import { buildSearchTable, type SearchName, type SearchTable } from './search-table.ts';
import { namesByOneWord } from './told-beside.ts';

export interface SearchQuery {
  readonly query: string;
  readonly kinds?: readonly Kind[];
  readonly limit: number;
}

export interface SearchHit {
  readonly entity: EntitySummary;
  /** The name that the query met, where it is not the canonical one. */
  readonly matchedName?: string;
}

export type Search = (query: SearchQuery) => readonly SearchHit[];

/** More than this nobody types to find a name; a longer query costs fuse.js time and finds nothing. */
const MAX_QUERY = 64;

/** One edit in three letters: "pescov" and "volodimir" are found, "qxz" finds nothing. */
const FUSE_THRESHOLD = 0.34;

/** What was meant on another layout of the keyboard must fit better than what was typed to come before it. */
const OTHER_TYPING = 0.13;
/** What is further is nonsense on every keyboard: "qzxv" is 0.48 from impeachment, "лшьощтп" 0.40 from Kim Jong Un. */
const FURTHEST_OF_OTHER_TYPING = 0.43;
/** A name this near to what was typed, every word or its beginning as it is, leaves no doubt of the layout. */
const FITS = 0.1;

/** A name that one word of the query is to bring, where the others are only told of its entity. */
const NAMES_BY_ONE_WORD = 0.36;
/** What has a word in its description comes after every name that has all of them, or nearly so. */
const TOLD_BESIDE = 0.1;

/** A name that is nearer than this was plainly meant, or may have been: its words are there, or nearly so. */
const MAY_BE_MEANT = 0.27;
/** The same of several words, of which each must be met: "kim yong un" is not Wong Kim Ark. */
const MAY_BE_MEANT_OF_SEVERAL = 0.24;
/** Of others, what is further than this from the best is a guess beside an answer ("Canal of San Gasparo" for "gasprom"). */
const FAR_BEHIND = 0.12;

/** Searches the names of a directory; folds them on the first query. */
export function createSearch(directory: readonly DirectoryEntry[]): Search {
  let table: SearchTable | undefined;
  return ({ query, kinds, limit }) => {
    const typed = query.slice(0, MAX_QUERY);
    const folded = fold(typed);
    if (folded === '') return [];
    table ??= buildSearchTable(directory);
    const names = table;
    const wanted = kinds && kinds.length > 0 ? new Set(kinds) : undefined;
    const ranked = (text: string, penalty: number) =>
      rank(likelyNames(names, fold(text), wanted), { text: fold(text), names: names.words, penalty });
    // A name that no more than resembles each of several words is none that was meant ("João Pessoa" for "peskov press").
    const furthest = folded.includes(' ') ? MAY_BE_MEANT_OF_SEVERAL : Number.POSITIVE_INFINITY;
    const byName = ranked(typed, 0).filter(({ distance }) => distance < furthest);
    const isPlain = byName.some(({ distance }) => distance < FITS);
    const asTyped = isPlain ? byName : [...byName, ...besideNames(names, folded, wanted)];
    const others = asTyped.some(({ distance }) => distance < FITS) ? [] : otherTypings(typed);
    // One letter may stand for four Latin ones, and no query is to be longer than any that is typed.
    const cut = others.map((text) => text.slice(0, MAX_QUERY));
    const otherwise = cut.flatMap((text) => ranked(text, OTHER_TYPING));
    const found = [...asTyped, ...otherwise.filter(({ distance }) => distance < FURTHEST_OF_OTHER_TYPING)];
    const all = found.length > 0 ? found : byPart(names, folded, wanted);
    return bestNames(all).slice(0, limit).map(toHit);
  };
}

/** Entities that one word of the query names and the others describe. */
function besideNames(
  table: SearchTable,
  query: string,
  kinds: ReadonlySet<Kind> | undefined,
): readonly Ranked[] {
  return namesByOneWord(table, query, kinds).flatMap(({ word, names }) =>
    rank(names, { text: word, names: table.words, penalty: 0 })
      .filter(({ distance }) => distance < NAMES_BY_ONE_WORD)
      .map(({ name, distance }) => ({ name, distance: distance + TOLD_BESIDE })),
  );
}

/** Entities that a part of the query names to the letter, in its order, where nothing fits all of it. */
function byPart(table: SearchTable, query: string, kinds: ReadonlySet<Kind> | undefined): readonly Ranked[] {
  return namesByPart(table, query, kinds).map((name) => ({ name, distance: 0 }));
}

interface Ranked {
  readonly name: SearchName;
  readonly distance: number;
}

interface Ranking {
  /** The query, or a word of it, folded. */
  readonly text: string;
  readonly names: SearchTable['words'];
  readonly penalty: number;
}

/** How far each of the likely names is from the query; those that lack one of its words are left out. */
function rank(candidates: readonly SearchName[], { text, names, penalty }: Ranking): readonly Ranked[] {
  if (text === '') return [];
  const fuse = new Fuse(candidates, {
    keys: ['folded'],
    threshold: FUSE_THRESHOLD,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
    shouldSort: false,
  });
  const words = text.split(' ');
  // Every word must be met, in any order.
  return fuse
    .search({ $and: words.map((word) => ({ folded: word })) })
    .map(({ item, score = 1 }) => ({
      name: item,
      distance: distanceOf(item, { words, names }, score) + penalty,
    }))
    .filter(({ distance }) => Number.isFinite(distance));
}

/** Each entity's best name, the best first, without those far behind it. */
function bestNames(found: readonly Ranked[]): SearchName[] {
  const best = new Map<string, SearchName>();
  const sorted = found.toSorted((a, b) => a.distance - b.distance);
  const furthest = Math.max(MAY_BE_MEANT, (sorted[0]?.distance ?? 0) + FAR_BEHIND);
  for (const { name, distance } of sorted) {
    if (distance > furthest) break;
    const { id } = name.entry.summary;
    if (!best.has(id)) best.set(id, name);
  }
  return [...best.values()];
}

function toHit({ entry, isCanonical, text }: SearchName): SearchHit {
  return isCanonical ? { entity: entry.summary } : { entity: entry.summary, matchedName: text };
}
