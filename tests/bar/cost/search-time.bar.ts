import { describe, expect, it } from 'vitest';
import type { DirectoryEntry } from '../../../src/pack/index.ts';
import { createSearch } from '../../../src/search/index.ts';

const NAMES = 100_000;
/** Milliseconds of processor time for what readers type, and for the worst that they can. */
const MOST_TYPED = 30;
const MOST_HOSTILE = 100;
/** The least of so many runs is what the search itself costs, whatever else the machine does meanwhile. */
const RUNS = 9;

const STARTS = 'Al Be Chri Dmi El Fran Gio Hel Il Jo Ka Lu Ma Ni Ol Pe'.split(' ');
const MIDDLES = 'ra sto li ne ko va tri men do bel shcha ga phe nu wo za'.split(' ');
const ENDS = 'kov son ez ini sen yan berg ski ton enko'.split(' ');

/** 256 first names by 391 surnames: no two are equal, and each shares trigrams with thousands, as names do. */
function nameOf(number: number): string {
  const part = (list: readonly string[], at: number) => list[Math.floor(at) % list.length] ?? '';
  const last = Math.floor(number / 256);
  const first = part(STARTS, number) + part(MIDDLES, number / 16);
  return `${first} ${part(STARTS, last)}${part(MIDDLES, last / 16)}${part(ENDS, last / 40)}`;
}

function entry(number: number): DirectoryEntry {
  const name = nameOf(number);
  const summary = { id: `person.n${number}`, kind: 'person', label: 'person', name, gloss: name } as const;
  return { summary: { ...summary, familiarity: 1 }, names: [] };
}

const search = createSearch(Array.from({ length: NAMES }, (_, number) => entry(number)));

function leastTime(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const LETTERS = 'Alra Belikov'.repeat(1_000_000);
/** Milliseconds of a plain loop over those letters on the machine that the limits were written on. */
const LOOP_THERE = 12;

/** How many times slower than that one this machine is: a slower one has more time, or its speed would be judged. */
function slowness(): number {
  const loop = () => {
    let sum = 0;
    for (let i = 0; i < LETTERS.length; i++) sum = (sum + LETTERS.charCodeAt(i)) | 0;
    return sum;
  };
  return Math.max(1, leastTime(loop) / LOOP_THERE);
}

const timesOf = (queries: readonly string[]) =>
  queries.map((query) => ({
    query: query.slice(0, 30),
    time: leastTime(() => search({ query, limit: 20 })),
  }));
const longest = (times: readonly { readonly time: number }[]) =>
  `${Math.ceil(Math.max(...times.map(({ time }) => time)))} ms`;

describe('A search of 100,000 names', () => {
  it('PF-8 finds names as they are typed, begun or misspelt', (context) => {
    const wanted = nameOf(54_321);
    const [first = '', last = ''] = wanted.split(' ');
    const misspelt = `${first} ${last.slice(0, 3)}x${last.slice(4)}`;
    const names = (query: string) => search({ query, limit: 20 }).map(({ entity }) => entity.name);

    // The first search folds the names.
    expect(new Set(Array.from({ length: NAMES }, (_, number) => nameOf(number))).size).toBe(NAMES);
    expect(names(wanted)).toContain(wanted);
    expect(names(misspelt)).toContain(wanted);
    // What all of them are told to be: the most names that one word can leave to the other.
    expect(names(`${last} person`)).toHaveLength(20);
    const times = timesOf([
      wanted,
      misspelt,
      `${last} person`,
      `${first} ${last} press agency`,
      last,
      first,
      first.slice(0, 3),
      'pe',
      'a',
      'ыещдшты',
    ]);
    context.task.meta.figure = `typed ${longest(times)}`;
    expect(times.filter(({ time }) => time > MOST_TYPED * slowness())).toEqual([]);
  });

  it('PF-8 answers the longest and oddest queries', (context) => {
    const times = timesOf([
      'a'.repeat(100_000),
      'a '.repeat(1_000),
      'ra sto li ne ko va tri men do bel ga phe nu wo za son ez ini yan',
      'abcdefghijklmnopqrstuvwxyz'.repeat(1_000),
      'e\u0301'.repeat(5_000),
      'ПЕСКОВ'.repeat(1_000),
      // A letter that becomes four in Latin ones.
      'щ'.repeat(1_000),
      'ща ще щи що щу '.repeat(100),
      ',.;[]\'"<>?/\\|{}()*+^$'.repeat(500),
    ]);

    context.task.meta.figure = `hostile ${longest(times)}`;
    expect(times.filter(({ time }) => time > MOST_HOSTILE * slowness())).toEqual([]);
  });
});
