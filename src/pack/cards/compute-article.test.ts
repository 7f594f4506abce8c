import { describe, expect, it } from 'vitest';
import { entityWith } from '../../../tests/support/entity-with.ts';
import type { Entity, Source } from '../records/entity.ts';
import { type ArticleInput, computeArticle } from './compute-article.ts';

const INFO = { id: 'test', title: 'Test pack', author: 'tests', licence: 'MIT', date: '2026-11-23' };
const SOURCES: readonly Source[] = [
  { id: 'a', title: 'First source' },
  { id: 'b', title: 'Second source' },
];

function entityOf(name: string, changes: Partial<Entity> = {}): Entity {
  return entityWith({
    id: `person.${name.toLowerCase()}`,
    name,
    gloss: `${name} stands in tests`,
    ...changes,
  });
}

function articleOf(entities: readonly Entity[], changes: Partial<ArticleInput> = {}) {
  return computeArticle({
    entities,
    sources: new Map(SOURCES.map((source) => [source.id, source])),
    info: INFO,
    articleDate: '2023-09-12',
    today: '2026-11-23',
    nameOf: (id) => entities.find((entity) => entity.id === id),
    ...changes,
  });
}

describe('relations', () => {
  it('are those between two who are present, on the article’s day, each pair once', () => {
    const ann = entityOf('Ann', {
      relations: [
        { type: 'deputy of', to: 'person.bob', from: '2021', until: '2023-09-18' },
        { type: 'rival of', to: 'person.cid' },
      ],
    });
    const bob = entityOf('Bob', {
      relations: [
        { type: 'superior of', to: 'person.ann', from: '2021', until: '2023-09-18' },
        { type: 'successor of', to: 'person.ann', from: '2024' },
      ],
    });

    expect(articleOf([ann, bob]).relations).toEqual([
      { from: 'person.ann', type: 'deputy of', to: 'person.bob' },
    ]);
    expect(articleOf([ann, bob], { articleDate: '2025-01-01' }).relations).toEqual([
      { from: 'person.bob', type: 'successor of', to: 'person.ann' },
    ]);
  });
});

describe('the timeline', () => {
  it('is of all present, oldest first, and tells once what two of them tell', () => {
    const shared = { date: '2022-07-22', text: 'Deal signed.', sources: ['a'] };
    const ann = entityOf('Ann', {
      events: [{ date: '2023-07-17', text: 'Deal ends.', sources: ['b'] }, shared],
    });
    const bob = entityOf('Bob', { events: [shared, { date: '2014', text: 'Elected.', sources: ['a'] }] });

    const { timeline } = articleOf([ann, bob]);

    expect(timeline.map(({ date, entity }) => `${date} ${entity}`)).toEqual([
      '2014 person.bob',
      '2022-07-22 person.ann',
      '2023-07-17 person.ann',
    ]);
  });

  it('tells a meeting once that each of those present tells in his own words from the same source', () => {
    const on = (date: string, text: string, source: string) => ({ date, text, sources: [source] });
    const ann = entityOf('Ann', {
      events: [
        on('2023-09-13', 'Meets Bob.', 'a'),
        on('2023-09-13', 'Flies home.', 'a'),
        on('2023', 'Wins.', 'a'),
      ],
    });
    const bob = entityOf('Bob', {
      events: [
        on('2023-09-13', 'Receives Ann.', 'a'),
        on('2023-09-13', 'Dismisses Cid.', 'b'),
        on('2023', 'Loses.', 'a'),
      ],
    });

    const { timeline } = articleOf([ann, bob]);

    expect(timeline.map(({ text }) => text)).toEqual([
      'Wins.',
      'Loses.',
      'Meets Bob.',
      'Flies home.',
      'Dismisses Cid.',
    ]);
  });

  it('tells what happened on one day in the order of those present', () => {
    const of = (name: string) =>
      entityOf(name, { events: [{ date: '2023-09-13', text: `${name} takes part.`, sources: [] }] });

    const { timeline } = articleOf(['Dee', 'Ann', 'Cid', 'Bob'].map(of));

    expect(timeline.map(({ entity }) => entity)).toEqual([
      'person.dee',
      'person.ann',
      'person.cid',
      'person.bob',
    ]);
  });

  it('keeps the events that are nearest to the article’s day', () => {
    const events = Array.from({ length: 40 }, (_, i) => ({
      date: String(1984 + i),
      text: `Year ${i}.`,
      sources: ['a'],
    }));

    const { timeline } = articleOf([entityOf('Ann', { events })]);

    expect(timeline).toHaveLength(16);
    expect(timeline.at(-1)?.date).toBe('2023');
  });
});

describe('sources', () => {
  it('are numbered through all that the article shows', () => {
    const ann = entityOf('Ann', { events: [{ date: '2020', text: 'One.', sources: ['b'] }] });
    const bob = entityOf('Bob', { events: [{ date: '2021', text: 'Two.', sources: ['a', 'b'] }] });

    const { timeline, sources } = articleOf([ann, bob]);

    expect(timeline.map((event) => event.sources)).toEqual([[1], [1, 2]]);
    expect(sources.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Second source',
      '2 First source',
    ]);
  });
});

describe('what changed since', () => {
  it('tells the end of a treaty once, by what it came to', () => {
    const status = (text: string, state: 'in force' | 'lapsed' | undefined, dates: object) => ({
      type: 'status' as const,
      text,
      ...(state ? { state } : {}),
      ...dates,
      asOf: '2026',
      volatility: 'stable' as const,
      sources: ['a'],
    });
    const deal = entityOf('Deal', {
      claims: [
        status('In force.', 'in force', { from: '2011', to: '2026-02-05' }),
        status('Inspections suspended.', undefined, { from: '2024', to: '2026-02-05' }),
        status('Expired.', 'lapsed', { from: '2026-02-05' }),
      ],
    });

    const [{ changes } = { changes: [] }] = articleOf([deal], { today: '2026-11-26' }).changes;

    expect(changes.map(({ what, state, line }) => [what, state, line.text])).toEqual([
      ['began', undefined, 'Inspections suspended.'],
      ['began', 'lapsed', 'Expired.'],
    ]);
  });
});

describe('an undated article', () => {
  it('shows today’s relations, no changes and no date', () => {
    const ann = entityOf('Ann', {
      claims: [
        {
          type: 'role',
          text: 'Minister',
          from: '2024',
          to: '2025',
          asOf: '2026',
          volatility: 'stable',
          sources: ['a'],
        },
      ],
    });

    const article = articleOf([ann], { articleDate: undefined });

    expect(article.date).toBeUndefined();
    expect(article.changes).toEqual([]);
    expect(articleOf([ann]).changes).toMatchObject([{ entity: 'person.ann', changes: [{}, {}] }]);
  });
});
