import { type Entity, fold } from '../../pack/index.ts';
import { type Difference, isNamed, type OwnRecords } from './own-records.ts';
import type { Reference, ReferenceBody } from './references/reference.ts';

/** Parties, organisations and companies with another founding year, another end, other names or another seat. */
export function compareBodies(
  records: OwnRecords,
  reference: Reference,
  iso3: ReadonlyMap<string, string>,
): Difference[] {
  const matches = new Map<Entity, ReferenceBody[]>();
  for (const body of reference.bodies) {
    const entity = records.named(body.names, [body.kind]);
    if (!entity || !isOfCountry(entity, body, iso3)) continue;
    matches.set(entity, [...(matches.get(entity) ?? []), body]);
  }
  // A name that several entries share says nothing about any of them.
  return [...matches].flatMap(([entity, [body, ...others]]) =>
    body && others.length === 0 ? compareBody(records, entity, body) : [],
  );
}

function isOfCountry(entity: Entity, { country }: ReferenceBody, iso3: ReadonlyMap<string, string>): boolean {
  return !country || !entity.country || iso3.get(entity.country) === country;
}

function compareBody(records: OwnRecords, entity: Entity, body: ReferenceBody): Difference[] {
  const messages = [
    ...compareYears('founded', entity.from, body.founded),
    ...compareYears('dissolved', entity.to, body.dissolved ? [body.dissolved] : []),
    ...compareNames(entity, body),
    ...compareSeat(records, entity, body),
  ];
  return messages.map((message) => ({ entity, message }));
}

function compareYears(what: string, own: string | undefined, years: readonly string[]): string[] {
  if (own === undefined || years.length === 0 || years.includes(own.slice(0, 4))) return [];
  return [`${what} ${own}: found ${years.join(' or ')}`];
}

/** Only a language in which the record has a name can contradict; one without says nothing. */
function compareNames(entity: Entity, { native }: ReferenceBody): string[] {
  return native.flatMap(({ lang, text }) => {
    const own = entity.names.filter(
      (name) => name.lang !== undefined && (lang === undefined || name.lang === lang),
    );
    const comparable = own.filter((name) => scriptOf(name.text) === scriptOf(text));
    if (comparable.length === 0 || isNamed(entity, text)) return [];
    if (comparable.some((name) => isPartOf(name.text, text) || isPartOf(text, name.text))) return [];
    return [
      `called ${comparable.map((name) => `“${name.text}”`).join(', ')}${lang ? ` in ${lang}` : ''}: found “${text}”`,
    ];
  });
}

function isPartOf(part: string, whole: string): boolean {
  return fold(whole).includes(fold(part));
}

function scriptOf(text: string): string {
  const scripts = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Han', 'Greek'];
  return scripts.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text)) ?? 'other';
}

function compareSeat(records: OwnRecords, entity: Entity, { seat }: ReferenceBody): string[] {
  if (!seat) return [];
  return entity.relations.flatMap(({ type, to }) => {
    const place = type === 'based in' ? records.get(to) : undefined;
    if (!place || place.names.some((name) => isPartOf(name.text, seat))) return [];
    return [`based in ${place.name}: found ${seat}`];
  });
}
