import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { doubledSources, missingSources, unusedSources } from './check-sources.ts';

const placed = (id: string, line: number) => ({ source: { id, title: id }, file: 'sources.yaml', line });

describe('the register of sources', () => {
  it('has each source once', () => {
    expect(doubledSources([placed('a', 1), placed('b', 3), placed('a', 9)])).toEqual([
      {
        file: 'sources.yaml',
        line: 9,
        record: 'a',
        message: 'expected each source once, found it at sources.yaml:1',
      },
    ]);
  });

  it('has those of records that are made from tables', () => {
    const [town] = sourceOf([
      { id: 'place.strelsau', kind: 'place', name: 'Strelsau', sources: ['towns'] },
    ]).entities;
    const made = town ? [{ ...town, generated: true as const }] : [];

    expect(missingSources([placed('prose', 1)], made).map(({ record }) => record)).toEqual(['towns']);
    expect(missingSources([placed('towns', 1)], made)).toEqual([]);
  });

  it('has none that no record rests on', () => {
    const { entities } = sourceOf([
      {
        id: 'person.sapt',
        name: 'Sapt',
        sources: ['prose'],
        events: [{ date: '1990', text: 'Born.', sources: ['event'] }],
      },
    ]);
    const unused = unusedSources([placed('prose', 1), placed('event', 2), placed('old', 3)], entities);

    expect(unused.map(({ record }) => record)).toEqual(['old']);
  });
});
