import type { Entity, Name } from './entity.ts';

/** "Queen Letizia of Spain", "Haakon, Crown Prince of Norway": what they are called ends in what they rule. */
const OF_A_LAND = /, | of /;
const NUMERAL = /^[IVX]+$/;

/** A person's last name from the canonical name, where the record gives no short form. */
export function surnameOf(entity: Entity): Name | undefined {
  if (entity.kind !== 'person' || entity.names.some((name) => name.form === 'short')) return undefined;
  const words = entity.name.split(' ');
  const last = words.at(-1);
  if (last === undefined || OF_A_LAND.test(entity.name) || NUMERAL.test(last)) return undefined;
  return words.length > 1 ? { text: last, form: 'short' } : undefined;
}
