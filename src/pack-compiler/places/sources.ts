/** Keys of the pack's register of sources for what the tables say. */
export const GEONAMES = 'geonames-places';
export const CLDR = 'cldr-48';

/** The day on which the tables were cut from their sources and last looked through. */
export const DATA_DAY = '2026-11-23';
