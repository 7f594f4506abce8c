import { describe, expect, it } from 'vitest';
import { entityWith } from '../../../tests/support/entity-with.ts';
import type { Claim, Entity, Source } from '../records/entity.ts';
import { type CardInput, computeCard } from './compute-card.ts';

const INFO = { id: 'test', title: 'Test pack', author: 'tests', licence: 'MIT', date: '2026-11-23' };
const SOURCES: readonly Source[] = [
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

function claim(changes: Partial<Claim>): Claim {
  return {
    type: 'role',
    text: 'Minister',
    asOf: '2026-10',
    volatility: 'office',
    sources: ['news'],
    ...changes,
  };
}

function cardOf(entity: Partial<Entity>, changes: Partial<CardInput> = {}) {
  return computeCard({
    entity: entityWith(entity),
    sources: new Map(SOURCES.map((source) => [source.id, source])),
    info: INFO,
    today: '2026-11-23',
    nameOf: (id) => NAMES.get(id),
    ...changes,
  });
}

const MALIAR: Partial<Entity> = {
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

const GRAIN: Partial<Entity> = {
  id: 'agreement.grain',
  kind: 'agreement',
  from: '2022-07-22',
  to: '2023-07-17',
  claims: [
    claim({
      type: 'status',
      state: 'in force',
      text: 'In force',
      from: '2022-07-22',
      to: '2023-07-17',
      sources: ['wiki'],
    }),
    claim({
      type: 'status',
      state: 'lapsed',
      text: 'Not prolonged',
      from: '2023-07-17',
      volatility: 'stable',
    }),
  ],
};

const texts = (lines: readonly { readonly text: string }[] | undefined) => lines?.map(({ text }) => text);

describe('a person whose office ended after the article', () => {
  const card = cardOf(MALIAR, { articleDate: '2023-09-12' });

  it('has the office then and none now', () => {
    expect(texts(card.then?.roles)).toEqual(['Deputy minister']);
    expect(card.now.roles).toEqual([]);
  });

  it('has one change, six days after the article', () => {
    expect(card.changes).toMatchObject([{ what: 'ended', date: '2023-09-18', daysAfterArticle: 6 }]);
  });

  it('shows the relations of that day, those on the page first', () => {
    const onPage = cardOf(MALIAR, { articleDate: '2023-09-12', present: new Set(['person.umerov']) });

    expect(card.relations.map(({ name }) => name)).toEqual(['Ukraine', 'Rustem Umerov']);
    expect(onPage.relations.map(({ name }) => name)).toEqual(['Rustem Umerov', 'Ukraine']);
  });

  it('shows last what only says “see also”', () => {
    const relations = [{ type: 'see also', to: 'person.umerov' }, ...(MALIAR.relations ?? [])];

    const { relations: shown } = cardOf({ ...MALIAR, relations }, { articleDate: '2023-09-01' });

    expect(shown.at(-1)?.type).toBe('see also');
  });

  it('says until when those held that are over today', () => {
    const { relations } = cardOf(MALIAR, { articleDate: '2023-09-12' });

    expect(relations.map(({ name, until }) => [name, until])).toEqual([
      ['Ukraine', undefined],
      ['Rustem Umerov', '2023-09-18'],
    ]);
  });

  it('names the sources of a statement in the order of their numbers', () => {
    const events = [
      { date: '2020', text: 'One.', sources: ['news'] },
      { date: '2021', text: 'Two.', sources: ['gov', 'news'] },
    ];
    const card = cardOf({ ...MALIAR, claims: [], events }, { articleDate: '2023-09-12' });

    expect(card.events.map(({ sources }) => sources)).toEqual([[1], [1, 2]]);
  });

  it('numbers its sources by first use', () => {
    expect(card.then?.roles[0]?.sources).toEqual([1, 2]);
    expect(card.sources.map(({ number, id }) => [number, id])).toEqual([
      [1, 'gov'],
      [2, 'news'],
    ]);
    expect(card.sources[0]).toEqual({ number: 1, ...SOURCES[0] });
  });

  it('lists first what the gloss and the background rest on', () => {
    const { sources } = cardOf({ ...MALIAR, sources: ['news'] }, { articleDate: '2023-09-12' });

    expect(sources.map(({ id }) => id)).toEqual(['news', 'gov']);
  });

  it('keeps names that the compiler made to itself', () => {
    expect(texts(card.native)).toEqual(['Ганна Маляр']);
    expect(texts(card.otherNames)).toEqual(['Anna Malyar', 'Maliar']);
  });

  it('still holds it on its last day, without a change', () => {
    const lastDay = cardOf(MALIAR, { articleDate: '2023-09-18' });

    expect(texts(lastDay.then?.roles)).toEqual(['Deputy minister']);
    expect(lastDay.changes).toEqual([]);
  });

  it('has no role on a day before or after', () => {
    expect(cardOf(MALIAR, { articleDate: '2021-07-31' }).then?.roles).toEqual([]);
    expect(cardOf(MALIAR, { articleDate: '2023-09-19' }).then?.roles).toEqual([]);
  });
});

describe('an agreement that lapsed', () => {
  it.each([
    ['2022-07-21', undefined],
    ['2022-07-22', 'in force'],
    ['2023-07-16', 'in force'],
    ['2023-07-17', 'lapsed'],
    ['2023-09-12', 'lapsed'],
  ])('on %s is %s', (articleDate, state) => {
    expect(cardOf(GRAIN, { articleDate }).then?.lifecycle?.state).toBe(state);
  });

  it('tells an article from before its end what ended and what began, in this order', () => {
    const { changes, now } = cardOf(GRAIN, { articleDate: '2023-07-10' });

    expect(changes.map(({ what, daysAfterArticle, line }) => [what, daysAfterArticle, line.text])).toEqual([
      ['ended', 7, 'In force'],
      ['began', 7, 'Not prolonged'],
    ]);
    expect(now.lifecycle?.state).toBe('lapsed');
  });
});

describe('an undated page', () => {
  it('has only today, without changes, and today’s relations', () => {
    const card = cardOf(MALIAR);

    expect(card.then).toBeUndefined();
    expect(card.changes).toEqual([]);
    expect(card.relations.map(({ name }) => name)).toEqual(['Ukraine']);
  });
});

describe('periods with partial dates', () => {
  const role = (from?: string, to?: string) => ({
    claims: [claim({ ...(from ? { from } : {}), ...(to ? { to } : {}) })],
  });
  const has = (entity: Partial<Entity>, articleDate: string) =>
    cardOf(entity, { articleDate }).then?.roles.length === 1;

  it('hold on every day that they may mean', () => {
    expect(has(role('2021'), '2021-01-01')).toBe(true);
    expect(has(role('2021'), '2020-12-31')).toBe(false);
    expect(has(role(undefined, '2024-02'), '2024-02-29')).toBe(true);
    expect(has(role(undefined, '2024-02'), '2024-03-01')).toBe(false);
  });

  it('give a change only where it surely lies after the article', () => {
    const changes = (to: string) => cardOf(role('2020', to), { articleDate: '2023-09-12' }).changes;

    expect(changes('2023')).toEqual([]);
    expect(changes('2023-09')).toEqual([]);
    expect(changes('2023-10')).toMatchObject([{ date: '2023-10', daysAfterArticle: 19 }]);
    expect(changes('2024')).toMatchObject([{ date: '2024', daysAfterArticle: 111 }]);
    expect(changes('2026-11-24')).toEqual([]);
  });
});

describe('an end in the course of this year', () => {
  const rolesToday = (to: string, asOf: string) =>
    cardOf({ reviewed: '2026-11-20', claims: [claim({ from: '2025', to, asOf })] }).now.roles.length;

  it('has come where it was known when the claim was checked', () => {
    expect(rolesToday('2026', '2026-08-01')).toBe(0);
    expect(rolesToday('2026', '2026')).toBe(0);
    expect(rolesToday('2026-11', '2026-11')).toBe(0);
  });

  it('may be still to come where it was foreseen', () => {
    expect(rolesToday('2026', '2025-11')).toBe(1);
    expect(rolesToday('2026-12', '2026-11-20')).toBe(1);
  });

  it('leaves the article’s day in the doubt that the date leaves', () => {
    const role = claim({ from: '2025', to: '2026', asOf: '2026' });
    const card = cardOf({ reviewed: '2026-11-20', claims: [role] }, { articleDate: '2026-05-01' });

    expect([card.then?.roles.length, card.now.roles.length]).toEqual([1, 0]);
  });
});

describe('a claim that goes on', () => {
  const stale = (volatility: Claim['volatility'], asOf: string, today: string) =>
    cardOf({ claims: [claim({ volatility, asOf })] }, { today }).now.roles[0]?.stale;

  it('goes stale nine months after the last check of an office, and 24 of a membership', () => {
    expect(stale('office', '2026-02-23', '2026-11-23')).toBe(false);
    expect(stale('office', '2026-02-22', '2026-11-23')).toBe(true);
    expect(stale('office', '2026-02', '2026-11-28')).toBe(false);
    expect(stale('office', '2025-05-31', '2026-02-28')).toBe(false);
    expect(stale('membership', '2024-11-23', '2026-11-23')).toBe(false);
    expect(stale('membership', '2024-11-22', '2026-11-23')).toBe(true);
    expect(stale('stable', '1999', '2026-11-23')).toBe(false);
  });

  it('is not stale for a day before it was checked', () => {
    const { then, now } = cardOf(
      { claims: [claim({ from: '2012', asOf: '2024-06' })] },
      { articleDate: '2023-09-12' },
    );

    expect(then?.roles[0]?.stale).toBe(false);
    expect(now.roles[0]?.stale).toBe(true);
  });

  it('is not stale once it is over', () => {
    const { changes } = cardOf(MALIAR, { articleDate: '2023-09-12' });

    expect(changes[0]?.line.stale).toBe(false);
  });

  it('began after the article: it is a change, and only now', () => {
    const { then, now, changes } = cardOf(
      { claims: [claim({ from: '2024-05-14' })] },
      { articleDate: '2023-09-12' },
    );

    expect(then?.roles).toEqual([]);
    expect(texts(now.roles)).toEqual(['Minister']);
    expect(changes).toMatchObject([{ what: 'began', daysAfterArticle: 245 }]);
  });

  it('ends with the person', () => {
    const card = cardOf(
      { to: '2024-05-19', claims: [claim({ from: '2021' })] },
      { articleDate: '2023-09-12' },
    );

    expect(texts(card.then?.roles)).toEqual(['Minister']);
    expect(card.now.roles).toEqual([]);
  });
});

describe('facts and control', () => {
  const place: Partial<Entity> = {
    kind: 'place',
    claims: [
      claim({ type: 'control', text: 'Held by A', to: '2024-10-01' }),
      claim({ type: 'control', text: 'Held by B', from: '2024-10-01' }),
      claim({ type: 'fact', text: 'Lies north of Bakhmut', volatility: 'stable' }),
      claim({ type: 'fact', text: 'Had 90 inhabitants', to: '2001', volatility: 'stable' }),
    ],
  };

  it('are those of the article’s day, and what changed since is told', () => {
    const { facts, changes } = cardOf(place, { articleDate: '2023-09-12' });

    expect(texts(facts)).toEqual(['Held by A', 'Lies north of Bakhmut']);
    expect(changes.map(({ what, line }) => `${what} ${line.text}`)).toEqual([
      'ended Held by A',
      'began Held by B',
    ]);
  });

  it('do not repeat the description, whose source they give', () => {
    const gloss = 'Village in Donetsk Oblast, Ukraine.';
    const sources = ['mfa-2026'];
    const repeated = claim({ type: 'fact', text: gloss, volatility: 'stable', sources });
    const card = cardOf({ kind: 'place', gloss, claims: [repeated] });

    expect(card.facts).toEqual([]);
    expect(card.sources.map(({ number }) => number)).toEqual([1]);
  });

  it('do not say the label or the beginning of the description once more', () => {
    const told = {
      kind: 'place',
      label: 'capital of Romania',
      gloss: 'Capital of Romania; seat of Dacians.',
    } as const;
    const fact = (text: string, from?: '1862') =>
      claim({ type: 'fact', text, volatility: 'stable', ...(from ? { from } : {}) });
    const claims = ['Capital of Romania.', 'Capital of Romania since 1862.', 'Seat of Dacia.'].map((text) =>
      fact(text),
    );

    expect(texts(cardOf({ ...told, claims }).facts)).toEqual([
      'Capital of Romania since 1862.',
      'Seat of Dacia.',
    ]);
    const founded = { kind: 'organisation', gloss: 'Party in Ruritania, founded in 1862.' } as const;
    expect(cardOf({ ...founded, claims: [fact('Founded in 1862.', '1862')] }).facts).toEqual([]);
    expect(cardOf({ ...told, claims: [fact('Capital of Romania.', '1862')] }).facts).toHaveLength(1);
  });

  it('are today’s on an undated page', () => {
    expect(texts(cardOf(place).facts)).toEqual(['Held by B', 'Lies north of Bakhmut']);
  });
});

describe('the rest of a card', () => {
  it('lists everything dated that lasted, whatever the day, oldest first', () => {
    const card = cardOf({
      claims: [
        claim({ text: 'Minister', from: '2021', to: '2022' }),
        claim({ type: 'status', state: 'in force', text: 'Applies', from: '2010-05' }),
        claim({ type: 'fact', text: 'Speaks French', from: '2001' }),
        claim({ text: 'Adviser' }),
      ],
    });

    expect(card.periods.map(({ text, from, state }) => [text, from, state])).toEqual([
      ['Applies', '2010-05', 'in force'],
      ['Minister', '2021', undefined],
    ]);
  });

  it('orders events and numbers the sources of contested status after those of claims', () => {
    const card = cardOf({
      claims: [claim({})],
      contested: {
        recognised: 'part of A',
        controlledBy: 'B',
        basis: 'a resolution',
        asOf: '2026',
        sources: ['wiki'],
      },
      events: [
        { date: '2023-03', text: 'later', sources: ['general-knowledge'] },
        { date: '2022', text: 'earlier', sources: ['news'] },
      ],
    });

    expect(card.events.map(({ text, sources }) => [text, sources])).toEqual([
      ['earlier', [1]],
      ['later', [3]],
    ]);
    expect(card.contested?.sourceNumbers).toEqual([2]);
    expect(card.sources.at(-1)).toEqual({ number: 3, id: 'general-knowledge', title: 'General knowledge' });
  });
});
