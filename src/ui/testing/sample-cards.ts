// biome-ignore-all lint/suspicious/noThenProperty: a card's `then` is a plain object, which no promise takes for its own.
import type { CardModel, DatedLine } from '../../pack/index.ts';
import type { ArticleDate } from '../../protocol/index.ts';
import type { CardMention } from '../card/card.tsx';

// Cards as the worker computes them, with figures for tests and pictures; the real records are in assets/knowledge.

export const TODAY = '2026-11-23';
export const ARTICLE: ArticleDate = { day: '2023-09-12', origin: 'json-ld' };

const PACK = {
  id: 'first-beat',
  title: 'Backgrounder news pack',
  author: 'Backgrounder',
  licence: 'CC BY 4.0',
  date: '2026-11-20',
};

/** A card with nothing but what every card has. */
export function bareCard(changes: Partial<CardModel> = {}): CardModel {
  return {
    id: 'place.nowhere',
    pack: PACK,
    kind: 'place',
    label: 'village',
    name: 'Nowhere',
    native: [],
    otherNames: [],
    gloss: 'A village that stands in tests',
    proseSources: [],
    now: { day: TODAY, roles: [] },
    changes: [],
    facts: [],
    periods: [],
    relations: [],
    events: [],
    sources: [],
    reviewed: '2026-11',
    ...changes,
  };
}

export function line(changes: Partial<DatedLine> & { readonly text: string }): DatedLine {
  return { asOf: '2026-10', stale: false, sources: [1], ...changes };
}

const MALIAR_OFFICE = {
  ...line({ text: 'Deputy defence minister of Ukraine', to: '2023-09-18', sources: [1, 2] }),
  from: '2021-08-04',
};

export const MALIAR: CardModel = bareCard({
  id: 'person.hanna-maliar',
  kind: 'person',
  label: 'Ukrainian lawyer and official',
  name: 'Hanna Maliar',
  native: [{ text: 'Ганна Маляр', form: 'native', lang: 'uk' }],
  otherNames: [
    { text: 'Anna Malyar', form: 'alias', note: 'Russian spelling' },
    { text: 'Hanna Malyar', form: 'alias' },
  ],
  gloss: 'Voice of Ukraine’s defence ministry through the first nineteen months of the full-scale war',
  background:
    'A criminal lawyer, she gave the ministry’s daily account of the front from 2022 to 2023 and was often the first official to name a village as retaken. The government dismissed her together with the other deputy ministers after Rustem Umerov took over the ministry.',
  country: 'UA',
  from: '1978-07-28',
  then: { day: '2023-09-12', roles: [MALIAR_OFFICE] },
  now: { day: TODAY, roles: [] },
  changes: [{ date: '2023-09-18', what: 'ended', line: MALIAR_OFFICE, daysAfterArticle: 6 }],
  periods: [MALIAR_OFFICE],
  facts: [line({ text: 'Candidate of legal sciences', from: '2008', sources: [3] })],
  relations: [
    { type: 'deputy of', to: 'person.rustem-umerov', name: 'Rustem Umerov', kind: 'person', isOnPage: true },
    {
      type: 'worked for',
      to: 'organisation.mod-ukraine',
      name: 'Ministry of Defence of Ukraine',
      kind: 'organisation',
    },
    { type: 'reported on', to: 'place.opytne-pokrovsk', name: 'Opytne', kind: 'place' },
  ],
  events: [
    { date: '2023-09-18', text: 'Dismissed with five other deputy ministers', sources: [2] },
    { date: '2021-08-04', text: 'Appointed deputy minister', sources: [1] },
    { date: '2023-06-10', text: 'Announces the first gains of the counteroffensive', sources: [2] },
  ],
  sources: [
    {
      number: 1,
      id: 'kmu-2021',
      title: 'Order of the Cabinet of Ministers on the appointment of H. Maliar',
      publisher: 'Government of Ukraine',
      url: 'https://www.kmu.gov.ua/npas/example',
      asOf: '2021-08-04',
    },
    {
      number: 2,
      id: 'kmu-2023',
      title: 'Dismissals at the Ministry of Defence',
      publisher: 'Government of Ukraine',
      asOf: '2023-09-18',
    },
    { number: 3, id: 'general-knowledge', title: 'General knowledge' },
  ],
  reference: 'Hanna Maliar',
});

export const MALIAR_MENTION: CardMention = {
  surface: 'Hanna Maliar',
  confidence: 'sure',
  evidence: {
    name: 'Hanna Maliar',
    rule: 'exact',
    cues: ['Deputy Defense Minister'],
    score: 3,
  },
};

const GRAIN_LAPSED = {
  ...line({ text: 'Russia ended its part; the deal was not renewed', sources: [1, 2] }),
  from: '2023-07-17',
  state: 'lapsed',
} as const;

export const GRAIN_IN_FORCE = {
  ...line({ text: 'Ships sailed under the deal', to: '2023-07-17' }),
  from: '2022-08-01',
  state: 'in force',
} as const;

export const GRAIN: CardModel = bareCard({
  id: 'agreement.black-sea-grain-initiative',
  kind: 'agreement',
  label: 'UN- and Turkish-brokered agreement of 2022',
  name: 'Black Sea Grain Initiative',
  native: [],
  otherNames: [
    { text: 'grain deal', form: 'alias', needsCue: true },
    { text: 'Black Sea grain deal', form: 'alias' },
  ],
  gloss: 'Let Ukraine ship grain from three ports past Russia’s blockade',
  background:
    'Russia and Ukraine each signed with Türkiye and the United Nations in Istanbul. Ships were inspected by a joint centre; almost 33 million tonnes left Odesa, Chornomorsk and Pivdennyi in a year.',
  from: '2022-07-22',
  to: '2023-07-17',
  then: { day: '2023-09-12', roles: [], lifecycle: GRAIN_LAPSED },
  now: { day: TODAY, roles: [], lifecycle: GRAIN_LAPSED },
  periods: [GRAIN_IN_FORCE, GRAIN_LAPSED],
  facts: [
    line({
      text: 'Extended three times, the last time for 60 days',
      from: '2022-11',
      to: '2023-05-17',
      sources: [2],
    }),
  ],
  relations: [
    { type: 'signed by', to: 'place.turkiye', name: 'Türkiye', kind: 'place' },
    { type: 'signed by', to: 'organisation.un', name: 'United Nations', kind: 'organisation' },
  ],
  events: [
    { date: '2022-07-22', text: 'Signed in Istanbul', sources: [1] },
    { date: '2022-08-01', text: 'The first ship, Razoni, leaves Odesa', sources: [1] },
    { date: '2023-07-17', text: 'Russia lets it lapse', sources: [2] },
  ],
  sources: [
    {
      number: 1,
      id: 'un-bsgi',
      title: 'Initiative on the Safe Transportation of Grain',
      publisher: 'United Nations',
      url: 'https://www.un.org/en/black-sea-grain-initiative',
      asOf: '2022-07-22',
    },
    {
      number: 2,
      id: 'un-note',
      title: 'Note to correspondents',
      publisher: 'United Nations',
      asOf: '2023-07-17',
    },
  ],
  reference: 'Black Sea Grain Initiative',
});

export const OPYTNE: CardModel = bareCard({
  id: 'place.opytne-pokrovsk',
  label: 'village in Donetsk Oblast, Ukraine',
  name: 'Opytne',
  native: [{ text: 'Опитне', form: 'native', lang: 'uk' }],
  otherNames: [{ text: 'Opytnoye', form: 'alias', note: 'Russian spelling' }],
  gloss: 'Village beside Donetsk airport, on the front line since 2014',
  country: 'UA',
  flag: [
    ['#ffda44', 'M0 256h512v256H0z'],
    ['#338af3', 'M0 0h512v256H0z'],
  ],
  map: {
    width: 330,
    height: 168,
    stepsAPixel: 2,
    fills: [
      { of: 'land', path: 'M0 0l660 0 0 336-660 0z' },
      { of: 'own', path: 'M100 60l300-20 80 140-300 60z' },
    ],
    coast: 'M180 240l300-60',
    border: 'M100 60l300-20',
    disputed: 'M400 40l80 140',
    mark: { x: 220, y: 70, shape: 'dot', label: { text: 'Opytne', x: 227, y: 70, anchor: 'start' } },
    places: [{ x: 120, y: 40, label: { text: 'Kyiv', x: 125, y: 40, anchor: 'start' } }],
    countries: [{ text: 'Ukraine', x: 150, y: 80, anchor: 'middle' }],
    scale: { kilometres: 200, pixels: 50 },
    nearest: { id: 'place.donetsk', name: 'Donetsk', kilometres: 12, direction: 7 },
  },
  contested: {
    recognised: 'part of Ukraine',
    controlledBy: 'Russia',
    since: '2022-12',
    basis: 'UN General Assembly resolution ES-11/4',
    asOf: '2026-08',
    sources: ['un-es-11-4'],
    sourceNumbers: [1],
  },
  then: { day: '2023-09-12', roles: [] },
  relations: [
    { type: 'located in', to: 'place.donetsk-oblast', name: 'Donetsk Oblast', kind: 'place' },
    {
      type: 'near',
      to: 'place.donetsk-airport',
      name: 'Donetsk Sergei Prokofiev International Airport',
      kind: 'place',
    },
  ],
  sources: [
    {
      number: 1,
      id: 'un-es-11-4',
      title: 'Resolution ES-11/4',
      publisher: 'UN General Assembly',
      asOf: '2022-10-12',
    },
  ],
  reference: 'Opytne, Pokrovsk Raion',
});

export const OPYTNE_MENTION: CardMention = {
  surface: 'Opytne',
  confidence: 'either',
  runnerUpName: 'Opytne, Bakhmut Raion',
  evidence: {
    name: 'Opytne',
    rule: 'exact',
    cues: ['near: Donetsk', 'airport'],
    score: 2.4,
    runnerUp: { entity: 'place.opytne-bakhmut', score: 2.1 },
  },
};

const LEADER = line({
  text: 'Supreme leader of North Korea',
  from: '2011-12-17',
  asOf: '2026-09',
  sources: [1, 2],
});
const STATE_AFFAIRS = line({
  text: 'President of the State Affairs Commission',
  from: '2016-06-29',
  asOf: '2025-06',
  stale: true,
  sources: [2],
});

export const KIM: CardModel = bareCard({
  id: 'person.kim-jong-un',
  kind: 'person',
  label: 'head of state',
  name: 'Kim Jong Un',
  native: [
    { text: '김정은', form: 'native', lang: 'ko' },
    { text: '金正恩', form: 'native', lang: 'zh' },
  ],
  otherNames: [{ text: 'Kim Jong-un', form: 'alias' }],
  gloss: 'Leader of North Korea since his father’s death',
  country: 'KP',
  from: '1984-01-08',
  then: { day: '2023-09-12', roles: [LEADER, STATE_AFFAIRS] },
  now: { day: TODAY, roles: [LEADER, STATE_AFFAIRS] },
  sources: [
    { number: 1, id: 'general-knowledge', title: 'General knowledge' },
    {
      number: 2,
      id: 'kcna',
      title: 'Report on the Supreme People’s Assembly',
      publisher: 'KCNA',
      url: 'javascript:alert(1)',
      asOf: '2025-06',
    },
  ],
  reference: 'Kim Jong Un',
});

/** Somebody who died after the article and of whom no office is known. */
export const NAVALNY: CardModel = bareCard({
  id: 'person.alexei-navalny',
  kind: 'person',
  label: 'opposition politician',
  name: 'Alexei Navalny',
  native: [{ text: 'Алексей Навальный', form: 'native', lang: 'ru' }],
  gloss: 'Russian opposition leader, founder of the Anti-Corruption Foundation',
  country: 'RU',
  from: '1976-06-04',
  to: '2024-02-16',
  then: { day: ARTICLE.day, roles: [] },
});
