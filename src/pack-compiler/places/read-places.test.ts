import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../problem.ts';
import { readPlaces } from './read-places.ts';

describe('rows that somebody wrote by hand', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'places-'));
    cpSync('assets/knowledge/places', path.join(folder, 'places'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    ['spellings.tsv', 3, 'id', 'a city of cities.tsv'],
    ['exonyms.tsv', 14, 'id', 'a city of cities.tsv'],
    ['seats.tsv', 2, 'area', 'an area of regions.tsv'],
    ['articles.tsv', 3, 'key', 'a city, region or currency of the tables'],
  ])('are told of when %s names no place', (table, cells, field, expected) => {
    const row = ['99999999999', 'Nowhere', ...Array(cells - 2).fill('')];
    appendFileSync(path.join(folder, 'places', table), `${row.join('\t')}\n`);
    const problems: Problem[] = [];

    readPlaces(folder, problems);

    expect(problems).toMatchObject([{ field, message: `expected ${expected}, found 99999999999` }]);
  });

  it('are told of when a name is not in Latin letters, for ids are made from names', () => {
    const row = ['99999999999', 'Зуунмод', 'MN', '18', '47.7', '107', '18', ...Array(14).fill('')];
    appendFileSync(path.join(folder, 'places', 'cities.tsv'), `${row.join('\t')}\n`);
    const problems: Problem[] = [];

    readPlaces(folder, problems);

    expect(problems).toMatchObject([
      { field: 'name', message: 'expected a name in Latin letters, found Зуунмод' },
    ]);
  });
});
