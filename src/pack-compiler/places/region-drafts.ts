import { dropUndefined, fold, type Name, silent } from '../../pack/index.ts';
import type { Draft, DraftContext } from './draft.ts';
import { referenceNames } from './reference-names.ts';
import type { Guard, ReferenceCity, ReferenceRegion } from './reference-places.ts';
import { CLDR, DATA_DAY, fact, GEONAMES } from './sources.ts';
import { capitalised } from './wording.ts';

/** Words at the end of a region's name that say only what kind it is. */
const TYPE =
  / (?:Oblast|Krai|Governorate|Province|State|Region|Prefecture|Department|Voivodeship|Autonomous Okrug|state)$/;
/** Countries whose regions are so much in the news that a name without its type word stands for the region. */
const BARE = new Set('UA RU SY IQ YE SD SS ET CD AF IR LB NG MX VE CO SO PK'.split(' '));
/** Countries whose regions newspapers of all languages have a name for, in scripts of their own too … */
const READ_IN_SCRIPTS = new Set('UA US DE'.split(' '));
/** … and in Latin letters: Kalifornien, Baviera, Nadrenia Północna-Westfalia. */
const READ_OF = new Set('US CA DE FR IT ES AU'.split(' '));
/** Of these names, words of their language, people and places that come to mind first: brands, campaign, Madrid. */
const OTHER_WORDS = new Set(
  'Marken Marches Marcas Marche Kampania Merkez Wiktoria Galicja Madrid Madryt Murcia Murcja Walencja Valensiya Wirginia Georgia'
    .split(' ')
    .concat('Territoire du Nord', 'Territorio del Norte', 'Kuzey Toprakları', 'Kuzeybatı Toprakları'),
);
/** "North Region" and "Centre Region" are in many countries. */
const VAGUE_WORDS =
  'North|South|East|West|Northern|Southern|Eastern|Western|Centre|Central|North ?west|South ?west|Littoral|Nord|Sud|Est|Ouest|Free|Lakes|Unity';
const VAGUE = new RegExp(`^(?:${VAGUE_WORDS})(?: (?:Region|State|Governorate|Province))?$`, 'i');
/** "The North West" alone is hardly ever a province of Sierra Leone. */
const VAGUE_ALONE = new RegExp(`^(?:${VAGUE_WORDS})$`, 'i');
/** What is left of these names without the type word is a river, or nothing. */
const OTHER = /\b(?:Nile|River|Sea|Autonomous)$/;
/**
 * What stands beside a state of the United States that is no team: "Kentucky coach John Calipari" is about one. Politics,
 * courts and what befalls people there.
 */
const CIVIC = `
  governor gubernatorial gov senator senators sen lawmaker lawmakers congressman congresswoman rep legislature voters
  statewide republican republicans democrat democrats primary ballot attorney district
  police sheriff judge court lawsuit prosecutors prison murder officials regulators residents county woman man federal
  law tax taxpayers abortion immigration vaccine unemployment professor
  tornado tornadoes flood floods flooding wildfire wildfires blizzard drought
`
  .trim()
  .split(/\s+/);

const WEIGHT = 200;

/** A draft of each region of the tables, but of those in disputed land that nobody wrote about. */
export function regionDrafts({ places }: DraftContext): Draft[] {
  const countries = new Map(places.countries.map((country) => [country.key, country]));
  const cityNames = new Set(places.cities.map(({ name }) => fold(name)));
  const seats = new Map([...seatsOf(places.cities), ...places.seats]);
  return places.regions.flatMap((region): Draft[] => {
    const guard = places.guards.get(region.key) ?? places.guards.get(region.area);
    const country = countries.get(region.country);
    if (!country || guard?.record === '') return [];
    const where = guard?.phrase ?? `of ${country.phrase}`;
    return [
      {
        key: region.key,
        kind: 'region',
        weight: WEIGHT,
        standing: VAGUE.test(region.name) ? 'surname' : region.country === 'US' ? 'cue' : 'alone',
        cues: region.country === 'US' ? CIVIC : [country.name, country.adjective],
        guard,
        entity: regionEntity({
          region,
          where,
          guard,
          names: namesOf(region, cityNames),
          reference: places.articles.get(region.key),
          seat: guard ? undefined : seats.get(region.area),
        }),
      },
    ];
  });
}

/** Names of seats by area; of areas with two the tables do not say which it is. */
function seatsOf(cities: readonly ReferenceCity[]): readonly (readonly [string, string])[] {
  const seats = cities.filter(({ status }) => status === 'seat');
  const alone = [...Map.groupBy(seats, ({ area }) => area).values()].filter(({ length }) => length === 1);
  return alone.flat().map(({ area, name }) => [area, name]);
}

function namesOf(region: ReferenceRegion, cityNames: ReadonlySet<string>): Name[] {
  const [headline = '', ...rest] = region.name.split(', ');
  const bare = headline.replace(TYPE, '');
  const also = new Set(region.also);
  if (rest.length > 0) also.add(headline);
  if (bare !== headline) {
    for (const word of new Set([typeWord(headline), ...region.word.split(' or ')]))
      if (word) also.add(`${bare} ${word}`);
    if (BARE.has(region.country) && !cityNames.has(fold(bare)) && !VAGUE.test(bare) && !OTHER.test(bare))
      also.add(bare);
  }
  also.delete(region.name);
  const scope = READ_IN_SCRIPTS.has(region.country) ? 'scripts' : 'local';
  const isRead = READ_OF.has(region.country);
  return referenceNames({ ...region, also: [...also] }, scope, { isRead }).map((name) =>
    VAGUE_ALONE.test(name.text) || (name.lang !== undefined && OTHER_WORDS.has(name.text))
      ? silent(name, 'too few texts mean this by it')
      : name,
  );
}

/** "Donetsk oblast": the type word is often written small. */
function typeWord(name: string): string | undefined {
  return TYPE.exec(name)?.[0].trim().toLowerCase();
}

interface RegionFacts {
  readonly region: ReferenceRegion;
  readonly where: string;
  readonly guard: Guard | undefined;
  readonly names: readonly Name[];
  readonly reference: string | undefined;
  readonly seat: string | undefined;
}

function regionEntity({ region, where, guard, names, reference, seat }: RegionFacts): Draft['entity'] {
  const { latitude, longitude } = region;
  const word = region.word.split(' or ').at(-1) ?? 'region';
  const label = `${word} ${where}`;
  const text = `${capitalised(label)}.`;
  const isNamedAlike = seat !== undefined && fold(region.name).startsWith(fold(seat)); // "Lviv Oblast"
  return {
    id: '',
    kind: 'place',
    label,
    place: 'area',
    name: region.name,
    names,
    gloss: seat && !isNamedAlike ? `${capitalised(label)}; its capital is ${seat}.` : text,
    familiarity: region.country === 'US' ? 1 : 0,
    ...(guard ? {} : { country: region.country }),
    ...dropUndefined({ latitude, longitude, reference }),
    claims: [fact(text, CLDR), ...(seat ? [fact(`Capital: ${seat}.`, GEONAMES)] : [])],
    relations: guard ? [{ type: 'located in', to: guard.record }] : [],
    events: [],
    cues: [],
    reviewed: DATA_DAY,
    generated: true,
  };
}
