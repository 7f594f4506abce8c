import { describe, expect, it } from 'vitest';
import { decodeDirectory, encodeDirectory } from './directory-columns.ts';
import type { DirectoryEntry } from './pack.ts';

const full: DirectoryEntry = {
  summary: {
    id: 'person.kim',
    kind: 'person',
    label: 'leader',
    name: 'Kim Jong Un',
    gloss: 'Leads.',
    country: 'KP',
    familiarity: 3,
    reference: 'Kim Jong Un',
  },
  names: ['Kim', '金正恩'],
};
const bare: DirectoryEntry = {
  summary: { id: 'place.x', kind: 'place', label: 'town', name: 'X', gloss: 'A town.', familiarity: 0 },
  names: [],
};

describe('the directory in columns', () => {
  it('reads back as it was, with and without what an entry may lack', () => {
    const other = { ...full, summary: { ...full.summary, reference: 'Another title' } };

    const columns = encodeDirectory([full, bare, other], [[1], [], [1, 0]]);

    expect(decodeDirectory(JSON.parse(JSON.stringify(columns)))).toEqual([
      { ...full, beside: ['X'] },
      bare,
      { ...other, beside: ['X', 'Kim Jong Un'] },
    ]);
  });
});
