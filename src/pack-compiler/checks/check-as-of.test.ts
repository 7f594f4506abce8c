import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { checkAsOf } from './check-as-of.ts';

const SOURCES = [
  { id: 'news', title: 'News', asOf: '2020-05' },
  { id: 'book', title: 'Book', asOf: '2018' },
  { id: 'undated', title: 'Page' },
];

function found(asOf: string, sources: string[], period: { from?: string; to?: string } = {}): string[] {
  const claim = { type: 'fact' as const, text: 'It stands.', asOf, sources, ...period };
  const { entities } = sourceOf([{ id: 'place.zenda', name: 'Zenda', claims: [claim] }]);
  return checkAsOf(entities, SOURCES).map(({ message }) => message);
}

describe('as-of dates', () => {
  it('may be any day for which the newest source speaks', () => {
    expect(found('2020-05-30', ['book', 'news'])).toEqual([]);
    expect(found('2020-05-31', ['news', 'book'])).toEqual([]);
    expect(found('2019', ['book', 'news'])).toEqual([]);
    expect(found('2020-06', ['book', 'news'])).toEqual([
      'expected an as-of date not after its newest source (2020-05), found 2020-06',
    ]);
  });

  it('may be later where a source has no date or the thing is over', () => {
    expect(found('2026', ['book', 'undated'])).toEqual([]);
    expect(found('2026', ['book'], { to: '2017' })).toEqual([]);
  });

  it('may not be before the thing itself', () => {
    expect(found('2018', ['book'], { from: '2019-02' })[0]).toContain('after it began (2019-02)');
    expect(found('2018', ['book'], { from: '2018-02' })).toEqual([]);
    expect(found('2018-02-03', ['book'], { from: '2018-02-03' })).toEqual([]);
  });
});
