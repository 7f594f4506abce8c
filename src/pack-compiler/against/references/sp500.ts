import { NOTHING, type Reference } from './reference.ts';
import { readCsv } from './table.ts';
import { yearsIn } from './years-in.ts';

/** Words at the end of a company’s name that the press leaves out. */
const LEGAL_FORM = /,? (?:Inc\.?|Corp(?:oration|\.)?|Company|Co\.|plc|Group|Holdings|\([^)]*\)|& Co\.?)$/i;

/** Founding years and seats of the companies in the S&P 500. */
export function readSp500(text: string): Reference {
  const bodies = readCsv(text).map((row) => {
    const name = row.get('Security') ?? '';
    return {
      kind: 'company' as const,
      names: [name, name.replace(LEGAL_FORM, '')],
      founded: yearsIn(row.get('Founded')),
      native: [],
      seat: row.get('Headquarters Location') ?? '',
    };
  });
  return { ...NOTHING, id: 'sp500', day: '2026-08-08', bodies };
}
