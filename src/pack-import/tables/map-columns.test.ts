import { describe, expect, it } from 'vitest';
import { printPackProblem } from '../../pack-compiler/pack-files/print-pack-problem.ts';
import { exportCsv } from '../writing/export-pack.ts';
import { guessMapping, mapColumns } from './map-columns.ts';
import { readCsv } from './read-csv.ts';

const HEAD = {
  id: 'ruritania',
  title: 'R',
  author: 'A',
  licence: 'CC0-1.0',
  date: '2026-11-26',
  kind: 'place',
} as const;

function tableOf(text: string) {
  const read = readCsv(text, 'r.csv');
  if (!read.ok) throw new Error(read.problems.map(printPackProblem).join());
  return read.table;
}

function recordsOf(text: string) {
  const table = tableOf(text);
  const outcome = mapColumns(table, guessMapping(table), HEAD, 'r.csv');
  if (!outcome.ok) throw new Error(outcome.problems.map(printPackProblem).join());
  return outcome.value;
}

describe('a table of places', () => {
  const text = 'name,country,place,adjectives\nRuritania,RU,Country,Ruritanian | Strelsauer\nStrelsau,RU,,\n';

  it('says what a place is and what its people are called', () => {
    expect(recordsOf(text).records).toMatchObject([
      { name: 'Ruritania', place: 'country', adjectives: ['Ruritanian', 'Strelsauer'] },
      { name: 'Strelsau' },
    ]);
    expect(recordsOf(text).records[1]).not.toHaveProperty('place');
  });

  it('is the same after it was exported', () => {
    const pack = recordsOf(text);

    expect(recordsOf(exportCsv(pack))).toEqual(pack);
  });

  it('has no types in a column of places where somebody lives', () => {
    const table = tableOf('name,place\nAda,London\nBob,capital\n');

    expect(guessMapping(table)).toEqual({ name: 0 });
    expect(mapColumns(table, { name: 0, place: 1 }, HEAD, 'r.csv')).toMatchObject({
      ok: false,
      problems: [{ line: 2, field: 'place' }],
    });
  });
});

describe('the titles of columns', () => {
  it.each(['What', 'About', 'about:', 'What it is', 'Summary', 'Notes'])(
    'has the line of an entry under “%s”',
    (title) => {
      expect(guessMapping({ columns: ['Name', title], rows: [] })).toEqual({ name: 0, gloss: 1 });
    },
  );

  it('takes the plainest of several', () => {
    expect(guessMapping({ columns: ['Notes', 'Title', 'About', 'Description', 'Name'], rows: [] })).toEqual({
      name: 4,
      gloss: 3,
    });
  });
});
