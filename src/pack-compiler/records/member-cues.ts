import type { Entity } from '../../pack/index.ts';
import type { AuthoredRecord } from './record-schema.ts';

interface Written {
  readonly placed: { readonly record: Pick<AuthoredRecord, 'id' | 'memberCues'> };
  readonly entity: Entity;
}

/** Gives the members of a league, a union, a group the cues that its record has for all of them. */
export function withMemberCues<T extends Written>(written: readonly T[]): T[] {
  const cuesOfMembers = new Map(written.map(({ placed: { record } }) => [record.id, record.memberCues]));
  return written.map((one) => {
    const { cues, relations } = one.entity;
    const groups = relations.filter(({ type }) => type === 'member of');
    const shared = groups.flatMap(({ to }) => cuesOfMembers.get(to) ?? []);
    return { ...one, entity: { ...one.entity, cues: [...new Set([...cues, ...shared])] } };
  });
}
