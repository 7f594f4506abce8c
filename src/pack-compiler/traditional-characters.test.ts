import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../tests/support/pack-of.ts';
import type { Entity } from '../pack/index.ts';
import { withTraditionalCharacters } from './traditional-characters.ts';

const { entities } = sourceOf([
  { id: 'company.tsmc', name: 'TSMC', native: { zh: '台积电' } },
  {
    id: 'org.commerce',
    kind: 'organisation',
    name: 'Commerce Department',
    native: { zh: '美国商务部', ja: '米国商務省' },
    aliases: [{ text: '商务部', needsCue: true }],
  },
  { id: 'person.dong', name: 'Dong Jun', native: { zh: '董俊' } },
  { id: 'place.qatar', name: 'Qatar', native: { zh: '卡塔尔', 'zh-Hant': '卡達' } },
]);

const addedTo = (id: string) => {
  const before = entities.find((entity) => entity.id === id) as Entity;
  const after = withTraditionalCharacters(before);
  return after.names.slice(before.names.length);
};

describe('Chinese names in traditional characters', () => {
  it('are added, and shown on no card', () => {
    expect(addedTo('org.commerce')).toEqual([
      expect.objectContaining({ text: '商務部', generated: true, needsCue: true }),
      expect.objectContaining({ text: '美國商務部', lang: 'zh', generated: true }),
    ]);
  });

  it('are written as in Taiwan and as in Hong Kong, each once', () => {
    expect(addedTo('company.tsmc').map(({ text }) => text)).toEqual(['臺積電', '台積電']);
  });

  it('are none where both write the same', () => {
    expect(addedTo('person.dong')).toEqual([]);
  });

  it('are added to what Taiwan calls it otherwise', () => {
    expect(addedTo('place.qatar').map(({ text }) => text)).toEqual(['卡塔爾']);
  });
});
