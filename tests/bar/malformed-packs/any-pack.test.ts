import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/pack/index.ts';
import { exportJson, type PackFile, readPack } from '../../../src/pack-import/index.ts';
import { expectNoTrace, FILE, opened, textOf } from './pack-with.ts';

const RUNS = 10_000;
const TIMEOUT_MS = 300_000;

/** What values are made of; `wild` ones are often none that a pack may have. */
interface Values {
  readonly text: fc.Arbitrary<string>;
  readonly date: fc.Arbitrary<string>;
  readonly id: fc.Arbitrary<string>;
  readonly place: fc.Arbitrary<object>;
}

const TRAPS = [
  '__proto__',
  'constructor',
  'toString',
  'the',
  'Аda',
  'می‌خواهم',
  '👨‍👩‍👧 Ada',
  '=1+1',
  'a\u202eb',
];
const SOUND: Values = {
  text: fc.oneof(
    { weight: 4, arbitrary: fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8})?$/) },
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `Ada ${text}`),
    fc.constantFrom(...TRAPS),
  ),
  date: fc.constantFrom('1999', '2003-04', '2023-09-12', '2024-02-29'),
  id: fc.constantFrom('person.ada', 'place.town', 'concept.word', 'person.bob-2'),
  place: fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
};
const WILD: Values = {
  text: fc.oneof(SOUND.text, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'grapheme' })),
  date: fc.oneof(SOUND.date, fc.constantFrom('2023-02-30', '23', '2023-13', '')),
  id: fc.oneof(SOUND.id, fc.string()),
  place: fc.record({ latitude: fc.double(), longitude: fc.anything() }, { requiredKeys: [] }),
};

const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });

function recordsOf({ text, date, id, place }: Values): fc.Arbitrary<object> {
  const name = fc.record(
    {
      text,
      form: fc.constantFrom('alias', 'short', 'acronym', 'native'),
      lang: fc.constantFrom('en', 'uk', 'fa'),
      needsCue: fc.boolean(),
      from: date,
    },
    { requiredKeys: ['text'] },
  );
  const claim = fc.record(
    { text, type: fc.constantFrom('role', 'fact', 'status'), of: id, from: date, asOf: date },
    { requiredKeys: ['text'] },
  );
  const relation = fc.record(
    { type: fc.constantFrom('near', 'leads', 'knows'), to: id, until: date },
    { requiredKeys: ['type', 'to'] },
  );
  const fields = {
    kind: fc.constantFrom(...KINDS),
    name: text,
    gloss: text,
    label: text,
    names: few(fc.oneof(text, name)),
    background: text,
    familiarity: fc.constantFrom(0, 1, 2, 3),
    from: date,
    claims: few(claim),
    relations: few(relation),
    events: few(fc.record({ date, text })),
    cues: few(text),
    reference: text,
    link: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'https://example.org/'), text),
    needsCue: fc.boolean(),
    reviewed: date,
  };
  const required = fc.record(fields, { requiredKeys: ['kind', 'name', 'gloss'] });
  const withPlace = fc
    .tuple(required, fc.option(place, { nil: {} }))
    .map((parts) => Object.assign({}, ...parts));
  return fc.tuple(withPlace, fc.option(id)).map(([record, id]) => (id === null ? record : { ...record, id }));
}

function packsOf(values: Values): fc.Arbitrary<object> {
  return fc.record({
    format: fc.constant('backgrounder-pack'),
    version: fc.constant(1),
    id: fc.constant('any-pack'),
    title: values.text,
    author: values.text,
    licence: fc.constant('CC0-1.0'),
    date: fc.constant('2026-11-25'),
    records: fc.array(recordsOf(values), { minLength: 1, maxLength: 3 }),
  });
}

const anyPack = fc.oneof(packsOf(SOUND), packsOf(WILD));

/** A change to a file that knows nothing of what it means: characters lost, doubled, moved or replaced. */
const anyMutation = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.nat(2), fc.nat(30)),
  by: fc.oneof(
    fc.constantFrom(
      '',
      ',',
      '"',
      '{',
      '}',
      '[',
      ']',
      ':',
      '\\',
      '\0',
      '1e999',
      '-0',
      'null',
      '"__proto__":',
      '[[[[[[[[[',
    ),
    fc.constantFrom('x', '7', 'ä'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
});

const someMutations = fc.array(anyMutation, { minLength: 1, maxLength: 3 });

function mutated(text: string, mutations: readonly { at: number; length: number; by: string }[]): string {
  return mutations.reduce((before, { at, length, by }) => {
    const start = at % (before.length + 1);
    return before.slice(0, start) + by + before.slice(start + length);
  }, text);
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Reads it; what is accepted must survive its export, and compile to a pack of as many records. */
async function endures(bytes: Uint8Array): Promise<PackFile | undefined> {
  const outcome = readPack(bytes, FILE);
  if (!outcome.ok) {
    expect(outcome.problems.length).toBeGreaterThan(0);
    return undefined;
  }
  const { value: file } = outcome;
  expect(readPack(encode(exportJson(file)), FILE)).toMatchObject({ ok: true, value: file });
  const pack = await opened(file);
  expect(pack.entityCount).toBe(file.records.length);
  return file;
}

describe('any pack', () => {
  it(
    `is refused, or exports and imports again to an equal pack: ${RUNS} random ones`,
    async () => {
      let accepted = 0;
      await fc.assert(
        fc.asyncProperty(anyPack, async (pack) => {
          if (await endures(encode(textOf(pack)))) accepted++;
        }),
        { numRuns: RUNS },
      );
      // A reader that refuses everything would pass as well.
      expect(accepted).toBeGreaterThan(RUNS / 10);
      expectNoTrace();
    },
    TIMEOUT_MS,
  );

  it(
    `is refused, or exports and imports again to an equal pack: ${RUNS} mutated ones`,
    async () => {
      let accepted = 0;
      await fc.assert(
        fc.asyncProperty(anyPack, someMutations, async (pack, mutations) => {
          if (await endures(encode(mutated(textOf(pack), mutations)))) accepted++;
        }),
        { numRuns: RUNS },
      );
      expect(accepted).toBeGreaterThan(RUNS / 200);
      expectNoTrace();
    },
    TIMEOUT_MS,
  );
});
