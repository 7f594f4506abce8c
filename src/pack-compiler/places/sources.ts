import type { Claim } from '../../pack/index.ts';

/** Keys of the pack's register of sources for what the tables say. */
export const GEONAMES = 'geonames-places';
export const CLDR = 'cldr-48';

/** For which time each speaks. */
const DATA_FROM = { [GEONAMES]: '2022', [CLDR]: '2026' } as const;

/** The day on which the tables were cut from their sources and last looked through. */
export const DATA_DAY = '2026-11-23';

/** What the tables state. */
export function fact(text: string, source: keyof typeof DATA_FROM): Claim {
  return { type: 'fact', text, asOf: DATA_FROM[source], volatility: 'stable', sources: [source] };
}
