import { describe, expect, it } from 'vitest';
import type { AuthoredRecord } from '../records/record-schema.ts';
import { checkHomes } from './check-homes.ts';

const DESKS = new Map([['RT', 'ruritania']]);

describe('checkHomes', () => {
  it('says in which file a record belongs', () => {
    expect(checkHomes([placed('world/person.yaml', 'RT')], DESKS)).toEqual([
      {
        file: 'world/person.yaml',
        line: 7,
        record: 'person.sapt',
        message: 'expected it in ruritania/person.yaml',
      },
    ]);
  });

  it('looks for what has no country, or one without a desk, with the world’s', () => {
    expect(checkHomes([placed('world/person.yaml'), placed('world/person.yaml', 'EU')], DESKS)).toEqual([]);
  });

  it('has nothing against a record at home', () => {
    expect(checkHomes([placed('ruritania/person.yaml', 'RT')], DESKS)).toEqual([]);
  });
});

function placed(file: string, country?: string) {
  const record = { id: 'person.sapt', kind: 'person', ...(country ? { country } : {}) } as AuthoredRecord;
  return { record, file, line: 7, lineOf: () => 7 };
}
