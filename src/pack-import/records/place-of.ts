import { dropUndefined, type Entity, type Kind, type PlaceType } from '../../pack/index.ts';

/** What a record may say of a place, and what its label says. */
interface Described {
  readonly kind: Kind;
  readonly label?: string | undefined;
  readonly place?: PlaceType | undefined;
  readonly mapWidth?: number | undefined;
}

/**
 * What a place is and how wide its map, as its author says it or else as its English label does: the only reader of
 * labels. Nothing for other kinds, and no type where neither tells.
 * @example placeOf({ kind: 'place', label: 'strait in Istanbul' }) // { place: 'area', mapWidth: 760 }
 */
export function placeOf({
  kind,
  label = '',
  place,
  mapWidth,
}: Described): Pick<Entity, 'place' | 'mapWidth'> {
  if (kind !== 'place') return {};
  const head = headOf(label);
  return dropUndefined({ place: place ?? typeOf(head), mapWidth: mapWidth ?? widthOf(head) });
}

/** "city in the Gaza Strip" is a city: what follows says where, whose or what for. */
const WHERE =
  / (?:in|of|on|between|from|around|to|beside|near|within|at|and|with|off|for|along|across|outside|until)(?: .*)?$/;

function headOf(label: string): string {
  return label.replace(WHERE, '');
}

/** Of "island state" each word alone says something else. */
const COUNTRY = /(?:^| )(?:country|island state|city state)$/;

function typeOf(head: string): PlaceType | undefined {
  if (COUNTRY.test(head)) return 'country';
  if (head === 'capital') return 'capital';
  // "border town", "canal project", "territory occupied by Israel": the last word that says what it is.
  return head
    .split(' ')
    .map((word) => TYPE_OF_WORD.get(word))
    .findLast((type) => type !== undefined);
}

const words = (type: PlaceType, list: string): [string, PlaceType][] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, type]);

const TYPE_OF_WORD: ReadonlyMap<string, PlaceType> = new Map([
  ...words('settlement', 'city town village villages settlement kibbutz capital port'),
  ...words('continent', 'continent'),
  ...words(
    'area',
    `region state province republic governorate department district dependency county canton krai oblast prefecture
     territory peninsula sea strait gulf bay ocean river lake lakes canal island islands plateau mountains range desert
     belt strip countries part entity zone rainforest jungle archipelago coast valley area delta basin`,
  ),
  ...words(
    'spot',
    `prison mosque temple cathedral camp hospital base centre spaceport monument landmark station plant airport crossing
     mine resort tunnel railway dam field oilfield site complex museum square palace stadium arena building residence
     estate volcano mountain cape park forest beach shoal reef borough suburb suburbs quarter`,
  ),
]);

/** Kilometres for maps of what is by its nature about so large. */
const WIDTHS: Readonly<Record<string, number>> = {
  ocean: 8400,
  sea: 3400,
  strait: 760,
  canal: 760,
  countries: 3400,
  shoal: 760,
};

function widthOf(head: string): number | undefined {
  return WIDTHS[head.split(' ').at(-1) ?? ''];
}
