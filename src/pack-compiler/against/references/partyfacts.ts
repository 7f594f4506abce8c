import { NOTHING, type Reference } from './reference.ts';
import { readTsv } from './table.ts';
import { yearsIn } from './years-in.ts';

/** Names and years of parties from Party Facts. */
export function readPartyfacts(text: string): Reference {
  const bodies = readTsv(text).map((row) => {
    const native = row.get('name_native');
    const dissolved = row.get('dissolved');
    return {
      kind: 'organisation' as const,
      names: [row.get('name') ?? ''],
      country: row.get('country') ?? '',
      founded: yearsIn(row.get('founded')),
      ...(dissolved ? { dissolved } : {}),
      native: native ? [{ text: native }] : [],
    };
  });
  return { ...NOTHING, id: 'partyfacts', day: '2022-12-31', bodies };
}
