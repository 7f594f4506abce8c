import { NOTHING, type Reference } from './reference.ts';
import { readTsv } from './table.ts';

/** Heads of state and government of 30 states and bodies. */
export function readWorldLeaders(text: string): Reference {
  const offices = readTsv(text).map((row) => {
    const since = row.get('since');
    const holders = `${row.get('name_en')} ${row.get('name_local')}`;
    return { country: row.get('country') ?? '', holders, ...(since ? { since } : {}) };
  });
  return { ...NOTHING, id: 'world-leaders', day: '2026-08-22', offices };
}
