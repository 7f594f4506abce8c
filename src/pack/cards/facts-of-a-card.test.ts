import { describe, expect, it } from 'vitest';
import { cardOf, claim, texts } from '../../../tests/support/card-of.ts';
import type { Entity } from '../records/entity.ts';

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
