import { describe, expect, it } from 'vitest';
import { cardOf, claim, MALIAR, texts } from '../../../tests/support/card-of.ts';
import type { Entity } from '../records/entity.ts';

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

describe('a person whose office ended after the article', () => {
  const card = cardOf(MALIAR, { articleDate: '2023-09-12' });

  it('has the office then and none now', () => {
    expect(texts(card.then?.roles)).toEqual(['Deputy minister']);
    expect(card.now.roles).toEqual([]);
  });

  it('has one change, six days after the article', () => {
    expect(card.changes).toMatchObject([{ what: 'ended', date: '2023-09-18', daysAfterArticle: 6 }]);
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

describe('the timeline of a card', () => {
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
});
