// biome-ignore-all lint/suspicious/noThenProperty: a card's `then` is a plain object, which no promise takes for its own.
import { dropUndefined } from '../drop-undefined.ts';
import type { Claim, Entity, EntityId, Kind, PackInfo, Source, SourceId } from '../records/entity.ts';
import {
  type Day,
  daysBetween,
  firstDay,
  lastDay,
  type PartialDate,
  periodHolds,
} from '../records/partial-date.ts';
import type {
  CardModel,
  CardRelation,
  Change,
  DatedLine,
  LifecycleLine,
  Period,
  StateOnDay,
} from './card.ts';
import { lineOf } from './dated-line.ts';
import { isDescription } from './is-description.ts';
import { SourceNumbers } from './source-numbers.ts';

/** How an entity that a card mentions is called. */
export interface NamedEntity {
  readonly name: string;
  readonly kind: Kind;
  /** BCP 47 language of its record; English unless given. */
  readonly language?: string;
}

export interface CardInput {
  readonly entity: Entity;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly info: PackInfo;
  readonly articleDate?: Day | undefined;
  readonly today: Day;
  /** Entities on the same page: relations to them come first. */
  readonly present?: ReadonlySet<EntityId>;
  /** Undefined for an entity that the pack lacks: what relates to it is left out. */
  readonly nameOf: (id: EntityId) => NamedEntity | undefined;
}

/**
 * Computes a card for the article's date and for today. Pure.
 * @example computeCard({ entity, sources, info, articleDate: '2023-09-12', today: '2026-11-23', nameOf })
 */
export function computeCard(input: CardInput): CardModel {
  const { entity, info, articleDate, today } = input;
  const numbers = new SourceNumbers(input.sources);
  // First in the list, as the gloss and the background stand first.
  const proseSources = numbers.of([
    ...(entity.sources ?? []),
    ...entity.claims.filter(isDescription(entity)).flatMap(({ sources }) => sources),
  ]);
  const then = articleDate === undefined ? undefined : stateOn(entity, articleDate, numbers);
  const now = stateOn(entity, today, numbers);
  const changes = articleDate === undefined ? [] : changesBetween(entity, { articleDate, today }, numbers);
  const facts = factsOf(entity, { articleDate, today }, numbers);
  const periods = periodsOf(entity, today, numbers);
  const contested = entity.contested && {
    ...entity.contested,
    sourceNumbers: numbers.of(entity.contested.sources),
  };
  const events = entity.events
    .map(({ date, text, sources }) => ({ date, text, sources: numbers.of(sources) }))
    .sort((a, b) => compare(firstDay(a.date), firstDay(b.date)));
  return {
    ...description(entity),
    proseSources,
    pack: info,
    ...(then ? { then } : {}),
    now,
    changes,
    facts,
    periods,
    ...(contested ? { contested } : {}),
    relations: relationsOf(input),
    events,
    sources: numbers.list(),
  };
}

/** What a card says whatever the day. */
function description(entity: Entity) {
  const { background, country, from, to, reference, link } = entity;
  const shown = entity.names.filter(({ generated }) => !generated);
  return {
    id: entity.id,
    kind: entity.kind,
    label: entity.label,
    name: entity.name,
    native: shown.filter(({ form }) => form === 'native'),
    otherNames: shown.filter(({ form, text }) => form !== 'native' && text !== entity.name),
    gloss: entity.gloss,
    reviewed: entity.reviewed,
    ...(entity.generated ? { generated: true as const } : {}),
    ...dropUndefined({ background, country, from, to, reference, link }),
  };
}

function stateOn(entity: Entity, day: Day, numbers: SourceNumbers): StateOnDay {
  const lifecycle = lifecycleOn(entity, day, numbers);
  const roles = entity.claims
    .filter((claim) => isRole(claim) && holdsInLife(entity, claim, day) && !isKnownOver(entity, claim, day))
    .map((claim) => lineOf(claim, day, numbers));
  return { day, roles, ...(lifecycle ? { lifecycle } : {}) };
}

/** Where two states meet on one day, the later one counts: a deal that lapses today has lapsed. */
function lifecycleOn({ claims }: Entity, day: Day, numbers: SourceNumbers): LifecycleLine | undefined {
  const latest = claims
    .filter((claim) => claim.type === 'status' && claim.state !== undefined && periodHolds(claim, day))
    .reduce<Claim | undefined>(
      (best, claim) => (best && beginOf(best) > beginOf(claim) ? best : claim),
      undefined,
    );
  return latest?.state && { ...lineOf(latest, day, numbers), state: latest.state };
}

function isRole({ type }: Claim): boolean {
  return type === 'role' || type === 'membership';
}

/** Offices and memberships without an end of their own end with the person or the body. */
function holdsInLife({ to }: Entity, claim: Claim, day: Day): boolean {
  return periodHolds(claim, day) && (to === undefined || day <= lastDay(to));
}

/**
 * "Until 2026" may mean any day of that year; but who wrote it in August 2026 knew of an end that had come by then.
 */
function isKnownOver({ reviewed }: Entity, { to, asOf }: Claim, day: Day): boolean {
  if (to === undefined || lastDay(asOf) < firstDay(to)) return false;
  return day > firstDay(to) && (lastDay(asOf) <= day || lastDay(reviewed) <= day);
}

/** Every beginning and end of something that can change, after the article's day and not after today. */
function changesBetween(
  { claims }: Entity,
  { articleDate, today }: { readonly articleDate: Day; readonly today: Day },
  numbers: SourceNumbers,
): Change[] {
  const changes: Change[] = [];
  for (const claim of claims) {
    if (claim.type === 'fact') continue;
    const add = (date: PartialDate | undefined, what: Change['what']) => {
      if (date === undefined || firstDay(date) <= articleDate || firstDay(date) > today) return;
      const daysAfterArticle = daysBetween(articleDate, firstDay(date));
      const { state } = claim;
      const line = lineOf(claim, today, numbers);
      changes.push({ date, what, line, ...(state === undefined ? {} : { state }), daysAfterArticle });
    };
    add(claim.from, 'began');
    add(claim.to, 'ended');
  }
  // On one day the old ends before the new begins.
  return changes.sort((a, b) => a.daysAfterArticle - b.daysAfterArticle || -compare(a.what, b.what));
}

/**
 * Facts that hold on the article's day or today, with their periods; control of a place on the article's day, for
 * what came after is among the changes. A status without a state is a fact.
 */
function factsOf(
  entity: Entity,
  { articleDate, today }: { readonly articleDate?: Day | undefined; readonly today: Day },
  numbers: SourceNumbers,
): DatedLine[] {
  const day = articleDate ?? today;
  const isTold = isDescription(entity);
  return entity.claims
    .filter((claim) => {
      if (isTold(claim)) return false;
      if (claim.type === 'control') return periodHolds(claim, day);
      const isFact = claim.type === 'fact' || (claim.type === 'status' && claim.state === undefined);
      return isFact && (periodHolds(claim, day) || periodHolds(claim, today));
    })
    .map((claim) => lineOf(claim, today, numbers));
}

/** Whatever lasted and has a beginning; what is only a fact is none. */
function periodsOf({ claims }: Entity, today: Day, numbers: SourceNumbers): Period[] {
  return claims
    .flatMap((claim): Period[] => {
      const { type, from, state } = claim;
      if (type === 'fact' || from === undefined) return [];
      return [{ ...lineOf(claim, today, numbers), from, ...(state === undefined ? {} : { state }) }];
    })
    .sort((a, b) => compare(firstDay(a.from), firstDay(b.from)));
}

/** The one relation that does not say what two entities have to do with each other. */
const SEE_ALSO = 'see also';

/** Relations that hold on the article's day (today on an undated page); to entities on the page first, vague ones last. */
function relationsOf({ entity, articleDate, today, present, nameOf }: CardInput): CardRelation[] {
  const day = articleDate ?? today;
  const relations = new Map<string, CardRelation>();
  for (const { type, to, from, until } of entity.relations) {
    const other = nameOf(to);
    if (!other || !periodHolds({ from, to: until }, day)) continue;
    const isOnPage = present?.has(to) ? ({ isOnPage: true } as const) : {};
    const isOver = until !== undefined && lastDay(until) < today;
    relations.set(`${type} ${to}`, {
      type,
      to,
      name: other.name,
      kind: other.kind,
      ...(isOver ? { until } : {}),
      ...isOnPage,
    });
  }
  const rank = ({ isOnPage, type }: CardRelation) => (isOnPage ? 0 : 2) + (type === SEE_ALSO ? 1 : 0);
  return [...relations.values()].sort((a, b) => rank(a) - rank(b));
}

function beginOf({ from }: Claim): Day {
  return from === undefined ? '' : firstDay(from);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
