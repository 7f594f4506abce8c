import { describe, expect, it } from 'vitest';
import { computeCard } from '../../../src/pack/index.ts';
import { imported, opened, packOf, packWith, refusal } from './pack-with.ts';

describe('volume and logic', () => {
  it('MP-61 refuses 50,001 entries, and not 50,000', () => {
    const records = Array.from({ length: 50_001 }, (_, i) => ({
      kind: 'concept',
      name: `Word ${i}`,
      gloss: 'A word.',
    }));

    expect(refusal(packWith({ records }))).toEqual([
      'pack.json:9: records: There are 50001 items; at most 50000 are allowed.',
    ]);
    expect(imported(packWith({ records: records.slice(1) })).file.records).toHaveLength(50_000);
  });

  it('MP-62 refuses a million aliases of one entry', () => {
    const names = Array.from({ length: 1_000_000 }, (_, i) => `Ada ${i}`);

    expect(refusal(packOf({ names }))).toEqual([
      'pack.json:14: Ada Example, names: There are 1000000 items; at most 50 are allowed.',
    ]);
  });

  it('MP-63 refuses 5,000 duplicate ids, tells the first hundred and counts the others', () => {
    const records = Array.from({ length: 5_001 }, (_, i) => ({
      id: 'concept.word',
      kind: 'concept',
      name: `Word ${i}`,
      gloss: 'A word.',
    }));
    const said = refusal(packWith({ records }));

    expect(said).toHaveLength(101);
    expect(said[0]).toBe('pack.json:17: Word 1, id: The id concept.word is taken already by record 1.');
    expect(said[100]).toBe('pack.json: And 4900 more problems.');
  });

  it('MP-64 accepts a cycle of relations, and every card of it ends', async () => {
    const ids = ['concept.a', 'concept.b', 'concept.c'];
    const records = ids.map((id, i) => ({
      id,
      kind: 'concept',
      name: `Word ${id}`,
      gloss: 'A word.',
      relations: [
        { type: 'part of', to: ids[(i + 1) % ids.length] },
        { type: 'near', to: id },
      ],
    }));
    const { file } = imported(packWith({ records }));
    const pack = await opened(file);
    const cards = await Promise.all(
      ids.map(async (id) => {
        const entity = await pack.entity(id);
        if (!entity) throw new Error(`${id} is lost.`);
        const nameOf = (other: string) => ({ name: other, kind: 'concept' as const });
        return computeCard({ entity, sources: new Map(), info: pack.info, today: '2026-11-25', nameOf });
      }),
    );

    expect(cards.map(({ relations }) => relations.map(({ type, to }) => `${type} ${to}`).sort())).toEqual([
      ['includes concept.c', 'near concept.a', 'part of concept.b'],
      ['includes concept.a', 'near concept.b', 'part of concept.c'],
      ['includes concept.b', 'near concept.c', 'part of concept.a'],
    ]);
  });
});
