import { type CardInput, computeCard } from '../../src/pack/cards/compute-card.ts';
import type { Claim, Entity, Source } from '../../src/pack/index.ts';
import { entityWith } from './entity-with.ts';

const INFO = { id: 'test', title: 'Test pack', author: 'tests', licence: 'MIT', date: '2026-11-23' };
export const SOURCES: readonly Source[] = [
  {
    id: 'gov',
    title: 'Order 900',
    publisher: 'Government',
    url: 'https://gov.example/900',
    asOf: '2023-09-18',
  },
  { id: 'news', title: 'Deputies dismissed', publisher: 'Agency' },
  { id: 'wiki', title: 'Encyclopaedia', asOf: '2024-06' },
];
const NAMES = new Map([
  ['person.reznikov', { name: 'Oleksii Reznikov', kind: 'person' as const }],
  ['person.umerov', { name: 'Rustem Umerov', kind: 'person' as const }],
  ['place.ukraine', { name: 'Ukraine', kind: 'place' as const }],
]);

/** What a news agency says, as of last month; `changes` say what matters. */
export function claim(changes: Partial<Claim>): Claim {
  return {
    type: 'role',
    text: 'Minister',
    asOf: '2026-10',
    volatility: 'office',
    sources: ['news'],
    ...changes,
  };
}

/** The card of an entity that nothing else is known of, on 23 November 2026. */
export function cardOf(entity: Partial<Entity>, changes: Partial<CardInput> = {}) {
  return computeCard({
    entity: entityWith(entity),
    sources: new Map(SOURCES.map((source) => [source.id, source])),
    info: INFO,
    today: '2026-11-23',
    nameOf: (id) => NAMES.get(id),
    ...changes,
  });
}

/** Deputy minister until six days after 12 September 2023. */
export const MALIAR: Partial<Entity> = {
  name: 'Hanna Maliar',
  names: [
    { text: 'Hanna Maliar', form: 'canonical' },
    { text: 'Ганна Маляр', form: 'native', lang: 'uk' },
    { text: 'Anna Malyar', form: 'alias' },
    { text: 'Malyars', form: 'alias', generated: true },
    { text: 'Maliar', form: 'short' },
  ],
  claims: [
    claim({
      text: 'Deputy minister',
      from: '2021-08',
      to: '2023-09-18',
      asOf: '2023-09-18',
      sources: ['gov', 'news'],
    }),
  ],
  relations: [
    { type: 'deputy of', to: 'person.reznikov', from: '2021-11', until: '2023-09-05' },
    { type: 'official of', to: 'place.ukraine' },
    { type: 'deputy of', to: 'person.umerov', from: '2023-09-06', until: '2023-09-18' },
    { type: 'knows', to: 'person.not-in-pack' },
  ],
};

export const texts = (lines: readonly { readonly text: string }[] | undefined) =>
  lines?.map(({ text }) => text);
