import { describe, expect, it } from 'vitest';
import { printPackProblem } from '../../../src/pack-compiler/pack-files/print-pack-problem.ts';
import {
  exportCsv,
  guessMapping,
  mapColumns,
  type PackFile,
  readCsv,
} from '../../../src/pack-import/index.ts';

const FILE = 'pack.csv';
const HEAD = {
  id: 'my-town',
  title: 'My town',
  author: 'Ada Example',
  licence: 'CC0-1.0',
  date: '2026-11-25',
  kind: 'concept',
} as const;

function refusal(text: string): readonly string[] {
  const began = performance.now();
  const read = readCsv(text, FILE);
  expect(performance.now() - began).toBeLessThan(2_000);
  return read.ok ? ['It was not refused.'] : read.problems.map(printPackProblem);
}

function imported(text: string): PackFile {
  const read = readCsv(text, FILE);
  if (!read.ok) throw new Error(read.problems.map(printPackProblem).join('\n'));
  const outcome = mapColumns(read.table, guessMapping(read.table), HEAD, FILE);
  if (!outcome.ok) throw new Error(outcome.problems.map(printPackProblem).join('\n'));
  return outcome.value;
}

describe('tables', () => {
  it('MP-55 refuses a quote that is never closed, and names its line', () => {
    expect(refusal('name,gloss\nAda,fine\nBob,"never\nclosed,x\n')).toEqual([
      'pack.csv:3: A quotation mark is opened and never closed.',
    ]);
  });

  it('MP-56 refuses ragged rows, and names the line', () => {
    expect(refusal('name,gloss\n"two\nlines",fine\nBob\n')).toEqual([
      'pack.csv:4: The row has 1 cells; the first row has 2.',
    ]);
    expect(refusal('name,gloss\nBob,a,b\n')).toEqual([
      'pack.csv:2: The row has 3 cells; the first row has 2.',
    ]);
  });

  it('MP-57 refuses a million columns', () => {
    expect(refusal(`${'name,'.repeat(1_000_000)}\n`)).toEqual([
      'pack.csv:1: The table has more than 200 columns.',
    ]);
  });

  it('MP-58 ends lines at carriage returns alone', () => {
    const { records } = imported('name,gloss\rAda,A name.\rBob,Another.\r');

    expect(records.map(({ name, gloss }) => [name, gloss])).toEqual([
      ['Ada', 'A name.'],
      ['Bob', 'Another.'],
    ]);
  });

  it('MP-59 takes semicolons where the first line has them, and what the reader says above all', () => {
    const text = 'name;gloss\nAda;Head, and founder.\n';
    const guessed = readCsv(text, FILE);
    const told = readCsv(text, FILE, ',');
    const plain = readCsv('name,gloss\nAda,Head.\n', FILE);

    expect(guessed).toMatchObject({ ok: true, table: { delimiter: ';', columns: ['name', 'gloss'] } });
    expect(told).toMatchObject({ ok: false, problems: [{ code: 'ragged-row' }] });
    expect(plain).toMatchObject({ ok: true, table: { delimiter: ',' } });
  });

  it('MP-60 takes cells that are formulas as text and escapes them when exported', () => {
    const formulas = ['=HYPERLINK("http://x")', '+1+1', '-1+1', '@SUM(A1)'];
    const text = ['name,gloss', ...formulas.map((formula) => `Ada,"${formula.replaceAll('"', '""')}"`)];
    const file = imported(text.join('\r\n'));
    const exported = exportCsv(file);

    expect(file.records.map(({ gloss }) => gloss)).toEqual(formulas);
    for (const formula of formulas) expect(exported).toContain(`'${formula.replaceAll('"', '""')}`);
    expect(exported).not.toMatch(/(?:^|[,"])[=+@]/m);
    expect(imported(exported)).toEqual(file);
  });
});
