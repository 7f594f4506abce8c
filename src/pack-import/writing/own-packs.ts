import {
  type Day,
  dropUndefined,
  type EntityId,
  type EntitySummary,
  fold,
  isWrittenSmall,
} from '../../pack/index.ts';
import { derivedIds } from '../format/derived-id.ts';
import { LIMITS } from '../format/limits.ts';
import { PACK_FORMAT, PACK_VERSION } from '../format/pack-format.ts';
import type { PackFile, PackRecord } from '../format/pack-schema.ts';
import { ownIdOf } from '../format/unique-id.ts';

/** What stands where the author has still to write. */
const NOT_WRITTEN = 'Not written yet.';

/** Names that no pack has, as a pack to be completed: it can be imported as it is. Undefined where there are none. */
export function draftPack(names: readonly string[], today: Day): PackFile | undefined {
  const id = `draft-${today}`;
  const idOf = derivedIds(id, new Set());
  const sorted = names.filter((name) => fold(name) !== '').toSorted();
  const records = sorted.map((name): PackRecord => {
    const record = { kind: 'person', name, gloss: NOT_WRITTEN } as const;
    return { id: idOf(record), ...record };
  });
  return ownPack(id, `Draft of ${today}`, today, records);
}

/**
 * What a reader decided that names mean, as a pack: the entities, each with those names. It has the ids of their own
 * packs and their Wikipedia titles, so that another reader’s packs know them. Undefined where nothing is decided.
 */
export function choicesPack(
  choices: Readonly<Record<string, EntityId>>,
  summaries: ReadonlyMap<EntityId, EntitySummary>,
  today: Day,
): PackFile | undefined {
  const id = 'my-choices';
  const names = new Map<EntityId, string[]>();
  for (const [name, chosen] of Object.entries(choices).toSorted())
    names.set(chosen, [...(names.get(chosen) ?? []), name]);
  const taken = new Set<string>();
  const idOf = derivedIds(id, taken);
  const records = [...names].flatMap(([entity, chosen]) => {
    const summary = summaries.get(entity);
    if (!summary) return [];
    const own = ownIdOf(entity);
    // Two packs may have used the same.
    const record = chosenRecord(taken.has(own) ? idOf(summary) : own, summary, chosen);
    taken.add(record.id);
    return [record];
  });
  return ownPack(id, 'My choices', today, records);
}

function chosenRecord(id: string, summary: EntitySummary, chosen: readonly string[]): PackRecord {
  const { kind, label, name, gloss, country, familiarity, reference } = summary;
  const record = dropUndefined({ id, kind, label, name, gloss, country, familiarity, reference });
  const others = chosen.filter((one) => one !== fold(name) && one.length >= LIMITS.shortestName);
  if (others.length === 0) return record;
  return { ...record, names: others.map((text) => ({ text: withCapitals(text), needsCue: false })) };
}

/** Choices are kept folded; as a name without capitals it would be found in any word. */
function withCapitals(folded: string): string {
  const capital = (word: string) => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return folded
    .split(' ')
    .map((word, index) => (index > 0 && isWrittenSmall(word) ? word : capital(word)))
    .join(' ');
}

function ownPack(id: string, title: string, date: Day, records: readonly PackRecord[]): PackFile | undefined {
  if (records.length === 0) return undefined;
  const about = { id, title, author: 'unknown', licence: 'not stated', date };
  return { format: PACK_FORMAT, version: PACK_VERSION, ...about, records };
}
