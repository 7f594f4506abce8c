import { NOTHING, type Reference, type ReferenceMemberships, type ReferenceOffice } from './reference.ts';
import { type Row, readTsv } from './table.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Governments, capitals and memberships from the CIA World Factbook’s last edition. */
export function readFactbook(text: string): Reference {
  const rows = readTsv(text);
  const offices = rows.flatMap((row) =>
    ['chief_of_state', 'head_of_government'].map((column) => office(country(row), row.get(column) ?? '')),
  );
  return {
    ...NOTHING,
    id: 'factbook',
    day: '2026-01-22',
    offices,
    capitals: new Map(rows.map((row) => [country(row), row.get('capital') ?? ''])),
    memberships: rows.map((row) => memberships(country(row), row.get('intl_orgs') ?? '')),
  };
}

/** Some countries have only a long name: "none" and "United Arab Emirates". */
function country(row: Row): string {
  const short = row.get('short_name');
  return (short === 'none' ? row.get('long_name') : short) ?? '';
}

/** The cell may name several people; only of one is the date beyond doubt. */
function office(country: string, holders: string): ReferenceOffice {
  const dates = [...holders.matchAll(/\(since (?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})\)/g)];
  const [, day, month, year] = dates.length === 1 ? (dates[0] ?? []) : [];
  if (!year) return { country, holders };
  const number = month ? MONTHS.indexOf(month) + 1 : 0;
  const two = (part: number | string) => String(part).padStart(2, '0');
  const since = [year, ...(number ? [two(number), ...(day ? [two(day)] : [])] : [])].join('-');
  return { country, holders, since };
}

/** Remarks in brackets that leave a membership a membership; others make it less. */
const STILL_MEMBER =
  /^(?:suspended|temporarily suspended|national committees|NGOs|permanent|Chinese Taipei|regional)$/;

/** "AU (suspended), EU (candidate country), G-20" */
function memberships(country: string, cell: string): ReferenceMemberships {
  const members = new Set<string>();
  const near = new Set<string>();
  for (const [, name, remark] of cell.matchAll(/([^,()]+?)\s*(?:\(([^)]*)\))?(?:,|$)/g)) {
    const set = remark === undefined || STILL_MEMBER.test(remark) ? members : near;
    set.add((name ?? '').trim().replace(/^G-/, 'G'));
  }
  return { country, members, near };
}
