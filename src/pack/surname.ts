import type { Entity, Name } from './entity.ts';

/** A person's last name from the canonical name, where the record gives no short form. */
export function surnameOf(entity: Entity): Name | undefined {
  if (entity.kind !== 'person' || entity.names.some((name) => name.form === 'short')) return undefined;
  const words = entity.name.split(' ');
  const last = words.at(-1);
  return words.length > 1 && last !== undefined ? { text: last, form: 'short' } : undefined;
}
