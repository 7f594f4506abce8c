import { describe, expect, it } from 'vitest';
import { cardOf, claim, MALIAR, SOURCES } from '../../../tests/support/card-of.ts';

describe('the sources of a card', () => {
  it('are numbered by first use', () => {
    const card = cardOf(MALIAR, { articleDate: '2023-09-12' });

    expect(card.then?.roles[0]?.sources).toEqual([1, 2]);
    expect(card.sources.map(({ number, id }) => [number, id])).toEqual([
      [1, 'gov'],
      [2, 'news'],
    ]);
    expect(card.sources[0]).toEqual({ number: 1, ...SOURCES[0] });
  });

  it('stand with a statement in the order of their numbers', () => {
    const events = [
      { date: '2020', text: 'One.', sources: ['news'] },
      { date: '2021', text: 'Two.', sources: ['gov', 'news'] },
    ];
    const card = cardOf({ ...MALIAR, claims: [], events }, { articleDate: '2023-09-12' });

    expect(card.events.map(({ sources }) => sources)).toEqual([[1], [1, 2]]);
  });

  it('begin with what the gloss and the background rest on', () => {
    const { sources, proseSources } = cardOf({ ...MALIAR, sources: ['news'] }, { articleDate: '2023-09-12' });

    expect(sources.map(({ id }) => id)).toEqual(['news', 'gov']);
    expect(proseSources).toEqual([1]);
  });

  it('are numbered in the order of the card: claims, contested status, events', () => {
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
