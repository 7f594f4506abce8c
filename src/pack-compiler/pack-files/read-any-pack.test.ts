import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportJson, type Outcome, type PackFile, readPack } from '../../pack-import/index.ts';
import { printPackProblem } from './print-pack-problem.ts';
import { readAnyPack } from './read-any-pack.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = readFileSync('docs/pack-format.md', 'utf8');

/** The example in that language that docs/pack-format.md shows. */
function example(language: 'json' | 'yaml' | 'csv'): string {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(PAGE)?.[1] ?? '';
}

function read(name: string, text: string): Outcome<PackFile> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return readAnyPack(file, { author: 'Ada Example', licence: 'CC0-1.0', date: '2026-11-25' });
}

function refusal(outcome: Outcome<PackFile>): readonly string[] {
  return outcome.ok ? [] : outcome.problems.map(printPackProblem);
}

describe('readAnyPack', () => {
  it.each(['json', 'yaml', 'csv'] as const)(
    'reads the %s example of docs/pack-format.md without a warning',
    (form) => {
      const outcome = read(`example.${form}`, example(form));

      expect(refusal(outcome)).toEqual([]);
      expect(outcome).toMatchObject({ ok: true, warnings: [], value: { author: 'Ada Example' } });
    },
  );

  it('reads YAML to the pack that its JSON is', () => {
    const outcome = read('same.yaml', example('yaml'));
    const pack = outcome.ok ? outcome.value : undefined;

    expect(pack && readPack(new TextEncoder().encode(exportJson(pack)), 'same.json')).toMatchObject({
      value: pack,
    });
  });

  it('tells the line of the YAML in which something is wrong', () => {
    const wrong = example('yaml')
      .replace('from: "2024-05-12"', 'from: "2024-13"')
      .replace('familiarity: 0', 'familiarity: 9');

    expect(refusal(read('wrong.yaml', wrong))).toEqual([
      'wrong.yaml:17: Ada Example, familiarity: Expected one of 0, 1, 2, 3; found 9.',
      'wrong.yaml:16: Ada Example, claims.0.from: Expected a date such as 2023, 2023-09 or 2023-09-12, found "2024-13".',
    ]);
    expect(refusal(read('broken.yaml', 'a: [1\nb: 2'))).toEqual([
      expect.stringMatching(/^broken\.yaml:2:\d+: The YAML/),
    ]);
  });

  it('tells the line of the table in which something is wrong', () => {
    expect(refusal(read('terms.csv', 'name,gloss\n"Two\nlines",Fine.\nX,Too short.\n'))).toEqual([
      'terms.csv:4: X, name: The text has 1 characters; at least 2 are needed.',
    ]);
  });
});
