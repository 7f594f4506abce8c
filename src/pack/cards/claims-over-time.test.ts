import { describe, expect, it } from 'vitest';
import { cardOf, claim, MALIAR, texts } from '../../../tests/support/card-of.ts';
import type { Claim, Entity } from '../records/entity.ts';

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
