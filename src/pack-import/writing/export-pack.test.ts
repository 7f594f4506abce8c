import { describe, expect, it } from 'vitest';
import { PACK_HEAD } from '../../../tests/support/pack-head.ts';
import { LIMITS } from '../format/limits.ts';
import { readPack } from '../reading/read-pack.ts';
import { exportJson } from './export-pack.ts';

function read(text: string) {
  const outcome = readPack(new TextEncoder().encode(text), 'town.json');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
  return outcome.value;
}

describe('a pack that is exported', () => {
  it('has a line for each field', () => {
    const file = read(
      JSON.stringify({ ...PACK_HEAD, records: [{ kind: 'concept', name: 'Word', gloss: 'A word' }] }),
    );

    expect(exportJson(file).split('\n')).toContain('      "name": "Word",');
  });

  it('can be imported again also where it is nearly as large as a file may be', () => {
    const records = Array.from({ length: 30_000 }, (_, i) => ({
      id: `concept.w${i}`,
      kind: 'concept',
      name: `Wörter ${i}`,
      names: Array.from({ length: 10 }, (__, n) => `Ähnliche Wörter ${i} ${n}`),
      gloss: 'Ein Wort unter vielen, und keines von ihnen ist so recht wie das andere',
      cues: ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben'],
    }));
    const text = JSON.stringify({ ...PACK_HEAD, records });
    expect(new TextEncoder().encode(JSON.stringify(JSON.parse(text), null, 2)).length).toBeGreaterThan(
      LIMITS.fileBytes,
    );

    const exported = exportJson(read(text));

    expect(new TextEncoder().encode(exported).length).toBeLessThanOrEqual(LIMITS.fileBytes);
    expect(exportJson(read(exported))).toBe(exported);
  });
});
