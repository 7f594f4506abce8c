import { fold } from '../../pack/index.ts';
import type { ReferenceCity, ReferencePlaces, ReferenceRegion } from './reference-places.ts';

/** Cities of the United States whose articles do without the state: those that agency copy names alone. */
const ALONE_IN_US = new Set(
  'Atlanta|Baltimore|Boston|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Milwaukee|New Orleans|Oklahoma City|Philadelphia|Pittsburgh|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|St. Louis'.split(
    '|',
  ),
);
const IN_UK = new Set(
  'Aberdeen|Belfast|Birmingham|Bradford|Bristol|Cardiff|Coventry|Derby|Dundee|Edinburgh|Glasgow|Leeds|Leicester|Liverpool|Nottingham|Plymouth|Portsmouth|Sheffield|Southampton|Sunderland|Swansea|Wolverhampton'.split(
    '|',
  ),
);
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  AU: ['Sydney', 'Melbourne', 'Brisbane', 'Perth', 'Adelaide', 'Hobart', 'Canberra'],
  CA: ['Montreal', 'Vancouver', 'Calgary', 'Edmonton', 'Winnipeg'],
  IE: [],
  NZ: ['Auckland', 'Christchurch', 'Wellington'],
  ZA: ['Johannesburg', 'Cape Town', 'Durban'],
};
/** Titles with other letters than the headline spelling, or with a country; empty where nobody has looked. */
const OTHER_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Chiba: 'Chiba (city)',
    Fez: 'Fez, Morocco',
    Georgetown: 'Georgetown, Guyana',
    Hagatna: 'Hagåtña, Guam',
    Jamestown: 'Jamestown, Saint Helena',
    Kota: 'Kota, Rajasthan',
    Krakow: 'Kraków',
    Male: 'Malé',
    Natal: 'Natal, Rio Grande do Norte',
    Noumea: 'Nouméa',
    Saitama: 'Saitama (city)',
    Salvador: 'Salvador, Bahia',
    'Sao Tome': 'São Tomé',
    Torshavn: 'Tórshavn',
    Trujillo: 'Trujillo, Peru',
    Urumqi: 'Ürümqi',
    ...Object.fromEntries(
      [
        'Aurangabad',
        'Avarua',
        'Douglas',
        'Nukualofa',
        'Saint-Denis',
        'Saint-Pierre',
        'Takeo',
        'Tarawa',
        'The Valley, Anguilla',
      ].map((name) => [name, '']),
    ),
  }),
);

/** A city this large, in thousands, outside the English-speaking countries is what its bare name means. */
const KNOWN_BY_NAME = 1000;
/** The capital of a region needs fewer. */
const SEAT_KNOWN_BY_NAME = 500;
/** Countries whose regions’ articles have the very names of the table. */
const REGIONS_BY_NAME = new Set(['UA', 'RU', 'US', 'CA', 'CN', 'IN']);

/** Finds the title of a place’s English Wikipedia article where that is beyond doubt. */
export class ArticleTitles {
  /** How many places of the tables have each name. */
  private readonly bearers = new Map<string, number>();
  private readonly states: ReadonlyMap<string, string>;

  constructor({ countries, regions, cities }: ReferencePlaces) {
    for (const { name } of [...countries, ...regions, ...cities]) {
      const folded = fold(name);
      this.bearers.set(folded, (this.bearers.get(folded) ?? 0) + 1);
    }
    this.states = new Map(
      regions.filter(({ country }) => country === 'US').map(({ area, name }) => [area, name]),
    );
  }

  ofCity({ name, country, area, thousands, status }: ReferenceCity): string | undefined {
    if (country === 'US') return ALONE_IN_US.has(name) ? name : this.withState(name, area);
    if (country === 'GB') return IN_UK.has(name) ? name : undefined;
    const here = ELSEWHERE[country];
    if (here) return here.includes(name) ? name : undefined;
    const enough = { capital: 0, seat: SEAT_KNOWN_BY_NAME, '': KNOWN_BY_NAME }[status];
    if (thousands < enough || !this.isAlone(name) || / City$/.test(name)) return undefined;
    return (OTHER_TITLES.get(name) ?? name) || undefined;
  }

  ofRegion({ name, country }: ReferenceRegion): string | undefined {
    if (!REGIONS_BY_NAME.has(country) || name.includes(', ') || name.endsWith(' state')) return undefined;
    return this.isAlone(name) ? name : undefined;
  }

  private withState(name: string, area: string): string | undefined {
    const state = this.states.get(area);
    return state === undefined ? undefined : `${name}, ${state.replace(/ state$/, '')}`;
  }

  private isAlone(name: string): boolean {
    return this.bearers.get(fold(name)) === 1;
  }
}
