import { NOTHING, type Reference } from './reference.ts';
import { readTsv } from './table.ts';

const STATES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming';

/** English names of the US states by their letters. */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  STATES.split('|').map((state) => [state.slice(0, 2), state.slice(3)]),
);

/** Who sat in the Congress of the United States on one day. */
export function readUsCongress(text: string): Reference {
  const lawmakers = readTsv(text).map((row) => ({
    names: [row.get('official_full') ?? '', `${row.get('first')} ${row.get('last')}`],
    born: row.get('birthday') ?? '',
    chamber: row.get('chamber') === 'sen' ? ('senate' as const) : ('house' as const),
    state: US_STATES.get(row.get('state') ?? '') ?? '',
    party: row.get('party') ?? '',
  }));
  return { ...NOTHING, id: 'us-congress', day: '2026-06-15', lawmakers };
}
