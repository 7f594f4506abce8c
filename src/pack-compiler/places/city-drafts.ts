import { dropUndefined, type Entity, type Standing } from '../../pack/index.ts';
import { type Anchor, anchorFinder, glossOf, labelOf, type Placed, placedCities } from './city-words.ts';
import type { Draft, DraftContext } from './draft.ts';
import { referenceNames, type Scope } from './reference-names.ts';
import type { ReferenceCity } from './reference-places.ts';
import { DATA_DAY, fact, GEONAMES } from './sources.ts';

/** Above every city of its country. */
const CAPITAL_WEIGHT = 5000;
/** From how many thousand people on readers know a city better, and which words they know it by. */
const METROPOLIS = 5000;
const KNOWN_EVERYWHERE = 3000;
const LARGE_CITY = 1000;
/** Hot spots with this many thousand people are in the news in all languages, and those of these lands whatever their size. */
const KNOWN_ABROAD = 250;
const IN_ALL_NEWS = new Set(['PS', 'LB']);
/** Their towns bear surnames and the names of each other. */
const ENGLISH_SPEAKING = new Set('US GB CA AU NZ IE ZA JM LR'.split(' '));
/** Guarded places whose flag is not in doubt. */
const FLAG_KNOWN = new Set(['PS', 'XK', 'TW', 'HK', 'ES', 'UA', 'MD', 'CY', 'AZ']);

/** What stands beside a city that is no team. */
const CIVIC = 'mayor police downtown suburb residents airport'.split(' ');

/** What papers call a country besides its name. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  GB: ['UK', 'Britain', 'English', 'Labour', 'NHS'],
  AE: ['UAE'],
  CD: ['DRC', 'Congolese'],
};

const TYPE = / (?:Oblast|Krai|Governorate|Province|State|Region|Prefecture|Department|Voivodeship|state)$/;

/** A draft of each city of the tables that `placedCities` keeps. */
export function cityDrafts(context: DraftContext): Draft[] {
  const all = placedCities(context.places);
  const anchorOf = anchorFinder(all);
  return all.map((one): Draft => {
    const { city } = one;
    const capital = city.status === 'capital';
    return {
      key: city.key,
      kind: 'city',
      weight: city.thousands + (capital ? CAPITAL_WEIGHT : 0),
      standing: standingOf(city),
      cues: cuesOf(one),
      guard: one.guard,
      entity: cityEntity(one, anchorOf(one), context),
    };
  });
}

function standingOf({ status, hotSpot, country, thousands }: ReferenceCity): Standing {
  if (status === 'capital') return 'alone';
  if (hotSpot !== undefined) return hotSpot;
  if (ENGLISH_SPEAKING.has(country)) return 'surname';
  return thousands >= KNOWN_EVERYWHERE ? 'alone' : 'cue';
}

/** In the United States the name of the country is on every page, so only the state speaks for a town. */
function cuesOf({ city, country, adjective, area }: Placed): string[] {
  const region = area?.replace(TYPE, '');
  // What every mention says itself is no cue: "Rabat-Salé-Kénitra" for Salé.
  const own = region && !region.split(/[ -]/).includes(city.name) ? [region] : [];
  const civic = city.hotSpot === 'cue' ? CIVIC : [];
  return city.country === 'US'
    ? [...own, ...civic]
    : [...own, country, adjective, ...(ALSO_CALLED[city.country] ?? []), ...civic].filter(Boolean);
}

function cityEntity(one: Placed, anchor: Anchor | undefined, { places }: DraftContext): Entity {
  const { city, guard } = one;
  const { latitude, longitude } = city;
  const gloss = glossOf(one, anchor);
  return {
    id: '',
    kind: 'place',
    label: labelOf(one),
    place: city.status === 'capital' ? 'capital' : 'settlement',
    name: city.name,
    names: referenceNames(city, scopeOf(city), {
      isRead: scopeOf(city) === 'scripts' || city.thousands >= READ_OF,
    }),
    gloss,
    familiarity: familiarityOf(city),
    ...(guard && !FLAG_KNOWN.has(city.country) ? {} : { country: city.country }),
    ...dropUndefined({ latitude, longitude, reference: places.articles.get(city.key) }),
    claims: [fact(gloss, GEONAMES)],
    relations: guard ? [{ type: 'located in', to: guard.record }] : [],
    events: [],
    cues: [],
    reviewed: DATA_DAY,
    generated: true,
  };
}

/** In thousands: what newspapers of all languages have a name for. */
const READ_OF = 300;

function scopeOf({ status, hotSpot, thousands, country }: ReferenceCity): Scope {
  if (status === 'capital') return 'everywhere';
  if (hotSpot === undefined && thousands < LARGE_CITY) return 'english';
  return thousands >= METROPOLIS || (hotSpot && thousands >= KNOWN_ABROAD) || IN_ALL_NEWS.has(country)
    ? 'scripts'
    : 'local';
}

function familiarityOf({ thousands, status, hotSpot }: ReferenceCity): 0 | 1 | 2 {
  if (thousands >= METROPOLIS) return 2;
  return thousands >= LARGE_CITY || status === 'capital' || hotSpot === 'cue' ? 1 : 0;
}
