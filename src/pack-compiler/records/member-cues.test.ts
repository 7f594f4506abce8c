import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { withMemberCues } from './member-cues.ts';
import { type AuthoredRecord, recordSchema } from './record-schema.ts';
import { toEntity } from './to-entity.ts';

const written = (fields: Partial<AuthoredRecord> & Pick<AuthoredRecord, 'id' | 'name'>) => {
  const record = v.parse(recordSchema, {
    kind: 'organisation',
    label: 'team',
    familiarity: 1,
    gloss: 'A team.',
    sources: ['general-knowledge'],
    reviewed: '2026-11-27',
    ...fields,
  });
  return { placed: { record }, entity: toEntity(record) };
};
const league = written({ id: 'org.league', name: 'The League', memberCues: ['quarterback', 'touchdown'] });
const memberOf = (to: string) => ({ relations: [{ type: 'member of', to }] });
const cuesOf = (...records: ReturnType<typeof written>[]) =>
  withMemberCues(records).map(({ entity }) => entity.cues);

describe('cues of a league’s members', () => {
  it('are each team’s, behind its own and each once', () => {
    const team = written({
      id: 'org.team',
      name: 'Bears',
      cues: ['Ruritania', 'touchdown'],
      ...memberOf('org.league'),
    });
    expect(cuesOf(league, team)).toEqual([[], ['Ruritania', 'touchdown', 'quarterback']]);
  });

  it('are nobody else’s', () => {
    const other = written({ id: 'org.other', name: 'Lions', cues: ['rugby'], ...memberOf('org.union') });
    const owner = written({
      id: 'org.owner',
      name: 'Owners',
      relations: [{ type: 'part of', to: 'org.league' }],
    });
    expect(cuesOf(league, other, owner)).toEqual([[], ['rugby'], []]);
  });
});
