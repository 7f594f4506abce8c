import type { Entity } from '../pack/index.ts';

/** How a place is drawn: its whole outline, a dot, or a ring around what has no sharp edge. */
export type PlaceKind = 'country' | 'settlement' | 'spot' | 'area';

const COUNTRY = /\b(?:country|city state|island state)\b/;
const STATE_OF_ITS_OWN = /^(?:partly recognised )?state in\b/;
const SETTLEMENT = /\b(?:city|town|village|capital|port|seat)\b/;
const AREA =
  /\b(?:region|state|province|republic|governorate|department|district|dependency|county|canton|krai|oblast|prefecture|territory|peninsula|sea|strait|gulf|bay|ocean|river|lake|canal|islands?|plateau|mountains|desert|belt|strip|continent|countries|group|nation|part|entity|zone|rainforest|jungle|north|south|east|west|archipelago|coast|valley)\b/;
/** "city in the Gaza Strip" is a city: what follows says where. */
const WHERE = / (?:in|of|on|between|from|around|to|beside|near|south|holy|held|within|at) /;

/** What kind of place a record is about, by the words of its label. */
export function placeKind({ label }: Pick<Entity, 'label'>): PlaceKind {
  const head = label.split(WHERE)[0] ?? label;
  if (COUNTRY.test(head) || STATE_OF_ITS_OWN.test(label)) return 'country';
  if (SETTLEMENT.test(head)) return 'settlement';
  return AREA.test(head) ? 'area' : 'spot';
}

/** Whether the record is about a capital. */
export function isCapital({ label }: Pick<Entity, 'label'>): boolean {
  return /^capital of\b/.test(label);
}

/** Whether the record is about a continent, which is no place that a map could point to. */
export function isContinent({ label }: Pick<Entity, 'label'>): boolean {
  return /^continent\b/.test(label);
}
