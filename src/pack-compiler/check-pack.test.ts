import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPack } from './check-pack.ts';
import { printProblem } from './problem.ts';

const PACK = 'id: mine\ntitle: Mine\nauthor: Ada\nlicence: CC0\ndate: "2026-11-01"\n';
const SOURCES = '- id: minutes\n  title: Minutes\n- id: gazette\n  title: Gazette\n';
const ADA = `- id: person.ada-example
  kind: person
  label: mayor
  name: Ada Example
  familiarity: 1
  gloss: Mayor of Example.
  sources: [minutes, gazette]
  reviewed: "2026-11-01"
`;
const ZENDA = ADA.replace('person.ada-example', 'place.zenda')
  .replace('kind: person', 'kind: place')
  .replace('Ada Example', 'Zenda')
  .replace('label: mayor', 'label: town');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is wrong with a pack of these records, as its author is told. */
function problemsOf(records: string, { pack = PACK, sources = SOURCES } = {}): readonly string[] {
  const files = { 'pack.yaml': pack, 'sources.yaml': sources, 'records.yaml': records };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const checked = checkPack(folder);
  return (checked.ok ? checked.warnings : checked.problems).map(printProblem);
}

const claim = (...fields: readonly string[]) => `  claims:\n    - ${fields.join('\n      ')}\n`;
const OFFICE = ['type: role', 'text: Mayor of Example', 'asOf: "2026-11-01"'];

describe('the sources of a pack', () => {
  it('are right as authors are told to write them', () => {
    const office = claim(...OFFICE, 'sources: [minutes, gazette]', 'from: "2020"', 'to: "2020"');

    expect(problemsOf(ADA + office + ZENDA)).toEqual([]);
    expect(problemsOf(ADA + claim(...OFFICE, 'sources: [minutes, gazette]', 'from: "2020"'))).toEqual([]);
  });

  it('tell what each description rests on', () => {
    expect(
      problemsOf(
        ADA.replace('  sources: [minutes, gazette]\n', claim(...OFFICE, 'sources: [minutes, gazette]')),
      ),
    ).toEqual([
      'records.yaml:6: person.ada-example, gloss: expected the sources of the gloss and the background, found none',
    ]);
  });

  it.each([
    [
      'an id twice',
      ADA + ADA,
      '9: person.ada-example, id: expected a new id, found the one of records.yaml:1',
    ],
    [
      'another order',
      ZENDA + ADA,
      '9: person.ada-example, id: expected records sorted by id, found it after place.zenda',
    ],
    [
      'a source that is not in the register',
      ADA.replace('gazette]', 'gazette, diary]'),
      '7: person.ada-example, sources: expected a source of sources.yaml, found “diary”',
    ],
    [
      'a relation to nobody',
      `${ADA}  relations:\n    - { type: leads, to: place.nowhere }\n`,
      '10: person.ada-example, relations.0.to: expected the id of a record, found “place.nowhere”',
    ],
    [
      'what may change on one source',
      ADA + claim(...OFFICE, 'sources: [minutes]'),
      '13: person.ada-example, claims.0.sources: expected two sources for what may change, found 1',
    ],
    [
      'an end before the beginning',
      ADA + claim(...OFFICE, 'sources: [minutes, gazette]', 'from: "2020"', 'to: "2019"'),
      '15: person.ada-example, claims.0.to: expected an end after 2020, found 2019',
    ],
    [
      'a state on what is no status',
      ADA + claim(...OFFICE, 'sources: [minutes, gazette]', 'state: active'),
      '14: person.ada-example, claims.0.state: expected a state on claims of type status, and only there',
    ],
    [
      'a nationality among the names of a place',
      ADA + ZENDA.replace('name: Zenda', 'name: Zenda\n  aliases: [Kenyan]'),
      '13: place.zenda, aliases: expected no nationality among the names of a place, found “Kenyan”',
    ],
    [
      'a name without a letter',
      ADA.replace('name: Ada Example', 'name: Ada Example\n  aliases: ["--"]'),
      '1: person.ada-example, names: expected letters or digits, found “--”',
    ],
    [
      'a field that there is not',
      ADA.replace('label: mayor', 'lable: mayor'),
      '1: person.ada-example, label: expected this field, found undefined',
    ],
  ])('must not have %s', (_, records, expected) => {
    expect(problemsOf(records)).toContain(`records.yaml:${expected}`);
  });

  it('must describe the pack, and be YAML', () => {
    expect(problemsOf(ADA, { pack: '' })).toContain('pack.yaml:1: expected a description of the pack');
    expect(problemsOf('- id: [')).toHaveLength(1);
  });

  it('must list each source once, and none that no record rests on', () => {
    expect(problemsOf(ADA, { sources: SOURCES + SOURCES })).toContain(
      'sources.yaml:5: minutes: expected each source once, found it at sources.yaml:1',
    );
    expect(problemsOf(ADA, { sources: `${SOURCES}- id: diary\n  title: Diary\n` })).toEqual([
      'sources.yaml:5: diary: expected a record that rests on it, found none',
    ]);
  });
});

describe('a finding', () => {
  const TWIN = ADA.replace('ada-example', 'ada-twin');
  const reference = '  reference: Ada Example\n';

  it('is a problem of both records, unless one of them answers for it', () => {
    const both = ADA + reference + TWIN + reference;
    const answer = '  deviations: [{ from: doubles, note: They are two. }]\n';

    expect(problemsOf(both)).toEqual([
      'records.yaml:18: person.ada-twin, reference: expected one record of “Ada Example”, found also person.ada-example',
    ]);
    expect(problemsOf(both + answer)).toEqual([]);
    expect(problemsOf(ADA + reference + answer + TWIN + reference)).toEqual([]);
  });
});
