import { expect, it } from 'vitest';
import { sourceOf } from '../../tests/support/pack-of.ts';
import { packStats, printStats } from './pack-stats.ts';

const SOURCE = sourceOf([
  {
    id: 'person.sapt',
    name: 'Josef Sapt',
    native: { de: 'Josef Sapt' },
    sources: ['general-knowledge'],
    claims: [
      { type: 'role', text: 'Minister', asOf: '2026-10', sources: ['a', 'b'] },
      { type: 'role', text: 'Soldier', to: '1990', asOf: '1990', sources: ['general-knowledge'] },
    ],
    relations: [{ type: 'capital of', to: 'place.zenda' }],
  },
  { id: 'place.zenda', name: 'Zenda' },
]);
const FILES = new Map([
  ['index.bin', new Uint8Array(3)],
  ['cards-000.bin', new Uint8Array(4)],
  ['cards-001.bin', new Uint8Array(5)],
]);

it('counts records, names, claims, relations, sources and bytes', () => {
  const stats = packStats(SOURCE, (id) => (id === 'place.zenda' ? 'ruritania' : 'world'), FILES);

  expect(stats).toMatchObject({
    records: 2,
    byDesk: { ruritania: 1, world: 1 },
    namesByLanguage: { any: 2, de: 1 },
    openClaimsByAge: { office: { 'up to 3 months': 1 } },
    relations: { written: 1, derived: 1 },
    shares: { recordsWithSource: 0.5, proseWithSource: 0, claimsOnGeneralKnowledge: 0.5 },
    bytes: { index: 3, cards: 9, all: 12 },
  });
  expect(printStats(stats)).toContain('50.0 % of records name one that was read');
});
