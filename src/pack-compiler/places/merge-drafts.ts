import {
  type Bearers,
  bearersOf,
  dropUndefined,
  type Entity,
  fold,
  isLatin,
  type Name,
  silent,
} from '../../pack/index.ts';
import { distance } from './compass.ts';
import { isNationality } from './demonyms.ts';
import type { Draft } from './draft.ts';
import { isPersonalName } from './personal-names.ts';
import { isOfOneLanguage, readInItsLanguage, readInItsScript } from './reference-names.ts';
import { slug } from './wording.ts';

/** A written record and a draft of the same name are the same place if they are no farther apart, in kilometres. */
const SAME_WITHIN = { country: Number.POSITIVE_INFINITY, region: 400, city: 30, currency: 0 } as const;

/** From this familiarity on a city that somebody wrote a record of is read of in all scripts, whatever its size. */
const WELL_KNOWN = 2;

/** What became of the drafts: written records that gained by one, and drafts of what nobody had written. */
export interface Merged {
  /** The written records, with the names, position and facts that they lacked. */
  readonly written: readonly Entity[];
  readonly drafts: readonly Draft[];
}

/**
 * Joins each draft with the written record of the same thing. The record wins field by field: it keeps its name, label,
 * gloss, position, country and relations, and gains names in languages that it has none in (a country all that it lacks), facts of a
 * kind that it has none of, and the article where it names none.
 */
export function mergeDrafts(written: readonly Entity[], drafts: readonly Draft[]): Merged {
  const byName = placesByName(written);
  const places = written.filter(({ kind }) => kind === 'place');
  const byArticle = new Map(places.map((entity) => [entity.reference, entity]));
  const bearers = bearersOf(written);
  const gained = new Map<string, Entity>();
  const rest: Draft[] = [];
  for (const draft of drafts) {
    const { reference } = draft.entity;
    const same = (reference && byArticle.get(reference)) || sameThing(draft, byName);
    if (same) gained.set(same.id, withGains(gained.get(same.id) ?? same, draft, bearers));
    else if (draft.entity.label !== '') rest.push(draft);
  }
  return {
    written: written.map((entity) => gained.get(entity.id) ?? entity),
    drafts: withIds(rest, written),
  };
}

function placesByName(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.kind !== 'place') continue;
    for (const name of new Set(entity.names.filter(isStanding).map(({ text }) => fold(text))))
      byName.set(name, [...(byName.get(name) ?? []), entity]);
  }
  return byName;
}

function isStanding({ form }: Name): boolean {
  return form === 'canonical' || form === 'alias' || form === 'acronym';
}

/** The written record of what a draft describes: the same English name, country and, nearly, position. */
function sameThing(
  { kind, entity }: Draft,
  byName: ReadonlyMap<string, readonly Entity[]>,
): Entity | undefined {
  if (kind === 'currency') return undefined;
  const english = entity.names.filter(({ lang }) => lang === undefined);
  const candidates = english.flatMap(({ text }) => byName.get(fold(text)) ?? []);
  return candidates.find((one) => {
    if (kind === 'country') return one.country === entity.country && !isSettlement(one);
    if (isSettlement(one) !== (kind === 'city')) return false;
    if (one.country !== undefined && entity.country !== undefined && one.country !== entity.country)
      return false;
    return (distance(one, entity) ?? 0) <= SAME_WITHIN[kind];
  });
}

function isSettlement({ place }: Entity): boolean {
  return place === 'capital' || place === 'settlement';
}

function withGains(written: Entity, { kind, entity: draft }: Draft, bearers: Bearers): Entity {
  const folded = new Set(written.names.map(({ text }) => fold(text)));
  const languages = new Set(written.names.map(({ lang }) => lang).filter((lang) => lang !== undefined));
  const spelt = new Set(written.names.map(({ text, lang }) => `${fold(text)} ${lang}`));
  const names = draft.names
    .filter((name) => {
      const { text, lang } = name;
      if (lang === undefined) return !folded.has(fold(text));
      if (kind !== 'country' && languages.has(lang)) return false;
      return isOfOneLanguage(name) ? !spelt.has(`${fold(text)} ${lang}`) : !folded.has(fold(text));
    })
    .map((name) => (kind === 'city' && written.familiarity >= WELL_KNOWN ? readInItsScript(name) : name))
    .map((name) => (isTaken(name, written.id, bearers) ? ofTaken(name, written) : name));
  const claims = draft.claims.filter(({ text }) => isGain(written, text));
  const { latitude, longitude } = written.latitude === undefined ? draft : written;
  return {
    ...written,
    names: [...written.names, ...names.map(asAlias)],
    claims: [...written.claims, ...claims],
    ...dropUndefined({ latitude, longitude, reference: written.reference ?? draft.reference }),
  };
}

/** Called like better-known places: Salvador, of which the French think in Brazil first. */
const OF_OTHERS = new Set(['Salvador']);

/** A country or capital is what its language means first by the name: Portuguese Irã, in pages of which IRA is no army. */
function ofTaken(name: Name, { place }: Entity): Name {
  const isCountryOrCapital = place === 'country' || place === 'capital';
  return isCountryOrCapital && isLatin(name.text) && !OF_OTHERS.has(name.text)
    ? readInItsLanguage(name)
    : silent(name, 'people or something else have it');
}

/** "Somali" is Turkish for Somalia and English for its people; Italian Georgia is a state of the US too. */
function isTaken({ text }: Name, own: string, bearers: Bearers): boolean {
  const folded = fold(text);
  const others = [...(bearers.get(folded) ?? [])].some((id) => id !== own);
  return others || isNationality(text) || isPersonalName(folded);
}

function asAlias(name: Name): Name {
  return name.form === 'canonical' ? { ...name, form: 'alias' } : name;
}

/** "Currency: …" and "Capital: …" where the record says nothing of it; where a place lies the record has said. */
function isGain({ claims }: Entity, text: string): boolean {
  const topic = /^(?:Currency|Capital)(?=:)/.exec(text)?.[0];
  return topic !== undefined && !claims.some((claim) => claim.text.startsWith(topic));
}

/** Ids of words; where two share a name the weightier has the plain one, the others add country, area or key. */
function withIds(drafts: readonly Draft[], written: readonly Entity[]): Draft[] {
  const taken = new Set(written.map(({ id }) => id));
  const inOrder = [...drafts].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  return inOrder.map((draft) => {
    const { entity, key } = draft;
    const plain = `${entity.kind}.${slug(entity.name)}`;
    const country = slug(entity.country ?? key);
    const id = [plain, `${plain}-${country}`, `${plain}-${slug(key)}`].find((one) => !taken.has(one));
    if (id === undefined) throw new Error(`Two records have the key ${key}.`);
    taken.add(id);
    return { ...draft, entity: { ...entity, id } };
  });
}
