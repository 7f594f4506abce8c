import { expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { RELATION_TYPES } from '../../pack-import/records/relation-types.ts';
import { checkRelationKinds } from './check-relation-kinds.ts';

it('tells a type that says more between two kinds, and takes it', () => {
  const found = (type: string) =>
    checkRelationKinds(
      sourceOf([
        {
          id: 'org.blue-party',
          kind: 'organisation',
          name: 'Blue',
          relations: [{ type, to: 'place.zenda' }],
        },
        { id: 'place.zenda', name: 'Zenda' },
      ]).entities,
    ).map(({ message }) => message);

  expect(found('in')).toEqual(['expected “based in” from organisation to place, found “in”']);
  expect(found('based in')).toEqual([]);
  for (const type of ['in', 'includes', 'part of'])
    expect(RELATION_TYPES.has(/“(.+?)”/.exec(found(type)[0] ?? '')?.[1] ?? '')).toBe(true);
});
