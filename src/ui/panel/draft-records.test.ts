import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftRecords } from './draft-records.ts';

describe('draftRecords', () => {
  it('gives records that an author completes, by id, whatever stands in a name', () => {
    const text = draftRecords([
      { surface: 'Rudolf Elphberg', count: 3 },
      { surface: 'Antoinette de Mauban: "Toni"', count: 1 },
    ]);

    expect(parse(text)).toMatchObject([
      { id: 'person.antoinette-de-mauban-toni', name: 'Antoinette de Mauban: "Toni"', kind: 'person' },
      { id: 'person.rudolf-elphberg', name: 'Rudolf Elphberg', familiarity: 0 },
    ]);
  });

  it('leaves out what has no Latin letters for an id', () => {
    expect(draftRecords([{ surface: '金正恩', count: 1 }])).toBe('');
  });
});
