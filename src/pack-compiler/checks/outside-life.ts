import { type Entity, firstDay, lastDay } from '../../pack/index.ts';
import type { Period } from '../../pack-import/records/periods.ts';

/** What is said of a time before the thing began or after its end, as one message or none. */
export function outsideLife(
  said: string,
  { from, to }: Period,
  { id, from: begin, to: end }: Pick<Entity, 'id' | 'from' | 'to'>,
): string[] {
  if (from !== undefined && begin !== undefined && lastDay(from) < firstDay(begin))
    return [`expected “${said}” not before ${id} begins (${begin}), found ${from}`];
  const late = [from, to].find((date) => date && end && firstDay(date) > lastDay(end));
  return late === undefined ? [] : [`expected “${said}” not after ${id} ends (${end}), found ${late}`];
}
