import { expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { checkNamesakes } from './check-namesakes.ts';

const found = (...drafts: Parameters<typeof sourceOf>[0]) =>
  checkNamesakes(sourceOf(drafts).entities).map(({ record, other }) => `${record} ${other}`);

const known = { id: 'person.erling-borg', name: 'Erling Borg', familiarity: 3 } as const;
const unknown = { id: 'person.deb-borg', name: 'Deb Borg', familiarity: 0 } as const;

it('finds who takes a short name from somebody better known', () => {
  const taken = ['person.deb-borg person.erling-borg'];
  expect(found(known, { ...unknown, short: ['Borg'] })).toEqual(taken);
  expect(found({ ...known, familiarity: 2 }, { ...unknown, short: ['Borg'], familiarity: 1 })).toEqual(taken);
  expect(found({ ...known, short: ['Borg'] }, { ...unknown, short: ['Borg'], familiarity: 1 })).toEqual(
    taken,
  );
});

it('leaves alone what the records decide, and two who are known alike', () => {
  expect(found(known, unknown)).toEqual([]);
  expect(found(known, { ...unknown, short: [{ text: 'Borg', needsCue: true }] })).toEqual([]);
  expect(found({ ...known, short: ['Borg'] }, { ...unknown, short: ['Borg'], familiarity: 2 })).toEqual([]);
  expect(found({ ...known, familiarity: 1 }, { ...unknown, short: ['Borg'] })).toEqual([]);
});
