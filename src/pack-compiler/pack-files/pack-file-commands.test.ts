import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readPack } from '../../pack-import/index.ts';
import { type FileOptions, runOnFiles } from './pack-file-commands.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pack-file-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

const REPORTER = {
  id: 'person.marta-lindqvist',
  kind: 'person',
  name: 'Marta Lindqvist',
  gloss: 'East Asia correspondent of The Harbour Post.',
};
const PAPER = {
  id: 'medium.harbour-post',
  kind: 'medium',
  name: 'The Harbour Post',
  gloss: 'Newspaper of the harbour town, founded in 1887.',
};

/** A pack file of these records. */
function fileOf(name: string, records: readonly object[], head: object = {}): string {
  const file = path.join(folder, name);
  const pack = {
    format: 'backgrounder-pack',
    version: 1,
    id: 'harbour',
    title: 'The harbour',
    author: 'Ada Example',
    licence: 'CC0-1.0',
    date: '2026-11-25',
    ...head,
    records,
  };
  writeFileSync(file, JSON.stringify(pack));
  return file;
}

/** Runs the command; gives its exit code and what it printed. */
function run(command: string, files: readonly string[], options: Partial<FileOptions> = {}) {
  const said: string[] = [];
  const failed: string[] = [];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line) => void said.push(line)),
    vi.spyOn(console, 'error').mockImplementation((line) => void failed.push(line)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0),
  ];
  try {
    return { code: runOnFiles(command, files, { json: false, ...options }), said, failed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('a command on pack files', () => {
  it('check counts the records and names of each', () => {
    const files = [fileOf('one.json', [REPORTER, PAPER]), fileOf('two.json', [PAPER])];

    const { code, said } = run('check', files);

    expect(code).toBe(0);
    expect(said).toEqual([
      expect.stringMatching(/^one\.json: 2 records with \d+ names, 0 warnings\.$/),
      expect.stringMatching(/^two\.json: 1 records with \d+ names, 0 warnings\.$/),
    ]);
  });

  it.each(['check', 'build', 'convert', 'stats', 'diff', 'why'])(
    '%s refuses a file with something wrong in it, and says where',
    (command) => {
      const bad = fileOf('bad.json', [{ ...REPORTER, kind: 'reporter' }]);

      const { code, said, failed } = run(command, [bad], { name: 'Lindqvist', to: path.join(folder, 'bad') });

      expect([code, said]).toEqual([1, []]);
      expect(failed).toEqual([
        expect.stringMatching(/^bad\.json:1.*: Marta Lindqvist, kind: /),
        `${bad} is refused: 1 problems.`,
      ]);
      expect(readdirSync(folder)).not.toContain('bad');
    },
  );

  it('build writes what an import would make of it', () => {
    const to = path.join(folder, 'built');

    const { code, said } = run('build', [fileOf('built.json', [REPORTER, PAPER])], { to });

    const written = readdirSync(to).map((name) => readFileSync(path.join(to, name)).length);
    const bytes = written.reduce((sum, length) => sum + length, 0);
    expect(code).toBe(0);
    expect(said).toEqual([`2 records in ${written.length} files, ${bytes} bytes, in ${to}`]);
    expect(bytes).toBeGreaterThan(0);
  });

  it('convert prints JSON that readers can import', () => {
    const { code, said } = run('convert', [fileOf('convert.json', [REPORTER])]);

    expect(code).toBe(0);
    expect(readPack(new TextEncoder().encode(said.join('')), 'converted.json')).toMatchObject({
      ok: true,
      warnings: [],
      value: { id: 'harbour', records: [{ name: 'Marta Lindqvist' }] },
    });
  });

  it('stats counts what is in it, for people and for programs', () => {
    const file = fileOf('stats.json', [REPORTER, PAPER]);

    const { said } = run('stats', [file]);
    const [json = ''] = run('stats', [file], { json: true }).said;

    expect(said.join()).toContain('records: 2\nkinds: {"person":1,"medium":1}\n');
    expect(JSON.parse(json)).toMatchObject({
      id: 'harbour',
      records: 2,
      kinds: { person: 1, medium: 1 },
      claims: 0,
    });
  });

  it('diff says what the newer one adds, takes away and changes', () => {
    const before = fileOf('before.json', [REPORTER]);
    const after = fileOf('after.json', [PAPER, { ...REPORTER, gloss: 'Editor of The Harbour Post.' }], {
      title: 'Harbours',
    });

    expect(run('diff', [before, after]).said).toEqual([
      '~ title: "The harbour" → "Harbours"',
      '+ medium.harbour-post The Harbour Post',
      `~ person.marta-lindqvist, gloss: "${REPORTER.gloss}" → "Editor of The Harbour Post."`,
      '1 added, 0 removed, 1 changed.',
    ]);
    expect(run('diff', [after, before]).said).toContain('- medium.harbour-post The Harbour Post');
  });

  it('diff wants two files', () => {
    const { code, failed } = run('diff', [fileOf('alone.json', [REPORTER])]);

    expect(code).toBe(2);
    expect(failed).toEqual(['Expected two files: the older one and the newer one.']);
  });

  it('why says whose a name is', () => {
    const { code, said } = run('why', [fileOf('why.json', [REPORTER])], { name: 'Marta Lindqvist' });

    expect(code).toBe(0);
    expect(said.join('\n')).toContain('person.marta-lindqvist');
  });

  it('is none where the word is no command', () => {
    expect(runOnFiles('titles', [], { json: false })).toBeUndefined();
  });
});
