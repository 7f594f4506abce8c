import { dropUndefined } from '../drop-undefined.ts';
import type { Entity, SourceId } from '../records/entity.ts';
import { daysBetween, firstDay } from '../records/partial-date.ts';
import type { ArticleEntity, ArticleEvent, ArticleModel, ArticleRelation } from './article.ts';
import type { CardModel, CardSource, Change } from './card.ts';
import { type CardInput, computeCard } from './compute-card.ts';

export interface ArticleInput
  extends Pick<CardInput, 'sources' | 'info' | 'articleDate' | 'today' | 'nameOf'> {
  /** The entities of the article, the most prominent first. */
  readonly entities: readonly Entity[];
}

/** More lines than a reader takes in at a glance; those nearest to the article's date stay. */
const MOST_EVENTS = 16;

/**
 * Computes what the entities of one article have to do with each other on its date, and what has changed since. Pure.
 * @example computeArticle({ entities, sources, info, articleDate: '2023-09-12', today: '2026-11-23', nameOf })
 */
export function computeArticle(input: ArticleInput): ArticleModel {
  const { entities, articleDate, today } = input;
  const present = new Set(entities.map(({ id }) => id));
  const cards = entities.map((entity) => computeCard({ ...input, entity, present }));
  const numbers = new Map<SourceId, number>();
  const sources: CardSource[] = [];
  const numberOf = (source: CardSource) => {
    const known = numbers.get(source.id);
    if (known !== undefined) return known;
    sources.push({ ...source, number: sources.length + 1 });
    numbers.set(source.id, sources.length);
    return sources.length;
  };
  const renumber = (card: CardModel, own: readonly number[]) =>
    // A card numbers its sources from 1, without gaps.
    own.map((number) => numberOf(card.sources[number - 1] as CardSource)).sort((a, b) => a - b);
  return {
    ...(articleDate === undefined ? {} : { date: articleDate }),
    entities: cards.map((card) => describe(card, input.nameOf(card.id)?.language)),
    relations: relationsAmong(cards, present),
    timeline: timelineOf(cards, articleDate ?? today, renumber),
    changes: cards.flatMap((card) => changesOf(card, renumber)),
    sources,
  };
}

type Renumber = (card: CardModel, numbers: readonly number[]) => readonly number[];

function describe(
  { id, kind, label, name, gloss, reference }: CardModel,
  language: string | undefined,
): ArticleEntity {
  return dropUndefined({ id, kind, label, name, gloss, language, reference });
}

/** Each pair once, read from the more prominent of the two. */
function relationsAmong(cards: readonly CardModel[], present: ReadonlySet<string>): ArticleRelation[] {
  const said = new Set<string>();
  return cards.flatMap(({ id, relations }) =>
    relations.flatMap(({ type, to }) => {
      const pair = [id, to].sort().join(' ');
      if (!present.has(to) || said.has(pair)) return [];
      said.add(pair);
      return [{ from: id, type, to }];
    }),
  );
}

type CardEvent = CardModel['events'][number];

/**
 * Events of all entities, the same event told by two of them once, the ones nearest to the day, oldest first; of one
 * day in the order of the entities.
 */
function timelineOf(cards: readonly CardModel[], day: string, renumber: Renumber): ArticleEvent[] {
  const told = new Set<string>();
  const events: { readonly card: CardModel; readonly event: CardEvent }[] = [];
  for (const card of cards) {
    const keysOf = (event: CardEvent) => happeningKeys(card, event);
    const untold = card.events.filter((event) => !keysOf(event).some((key) => told.has(key)));
    for (const event of untold) events.push({ card, event });
    for (const key of untold.flatMap(keysOf)) told.add(key);
  }
  const distance = (date: string) => Math.abs(daysBetween(day, firstDay(date)));
  return events
    .sort((a, b) => distance(a.event.date) - distance(b.event.date))
    .slice(0, MOST_EVENTS)
    .sort((a, b) => daysBetween(firstDay(b.event.date), firstDay(a.event.date)))
    .map(({ card, event: { date, text, sources } }) => ({
      date,
      text,
      entity: card.id,
      sources: renumber(card, sources),
    }));
}

/**
 * By what the same event is known when another tells it: by its words, or by its day and a source. Of a meeting each who took part
 * tells in other words.
 */
function happeningKeys(
  { sources }: CardModel,
  { date, text, sources: numbers }: CardEvent,
): readonly string[] {
  const isDay = firstDay(date) === date;
  const bySource = isDay ? numbers.map((number) => `${date} ${sources[number - 1]?.id}`) : [];
  return [`${date} ${text}`, ...bySource];
}

function changesOf(card: CardModel, renumber: Renumber): ArticleModel['changes'] {
  if (card.changes.length === 0) return [];
  // A treaty that lapses that day is in force no longer, nor is what was suspended of it suspended.
  const lifeBegins = new Set(
    card.changes.flatMap(({ what, state, date }) => (what === 'began' && state ? date : [])),
  );
  const telling = card.changes.filter(({ what, date }) => what === 'began' || !lifeBegins.has(date));
  const changes = telling.map(
    (change): Change => ({
      ...change,
      line: { ...change.line, sources: renumber(card, change.line.sources) },
    }),
  );
  return [{ entity: card.id, changes }];
}
