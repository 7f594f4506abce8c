import { numberAt, type PackIndex, relationsFrom } from '../../../pack/index.ts';
import type { Candidate } from '../candidates.ts';
import type { OpenSpan } from '../document.ts';
import { isOfSport } from './sports-report.ts';

/** From so many of its teams on a report is on their league, whether it says so or not. */
const TEAMS_OF_LEAGUE = 4;

/**
 * Leagues that a report on sport shows by naming their teams, with no other word of them: "The Bruins lost to the Wild, the
 * Panthers beat the Devils".
 */
export function leaguesOfReport(
  spans: readonly OpenSpan[],
  entities: PackIndex['entities'],
): ReadonlySet<number> {
  const teamsOf = new Map<number, Set<number>>();
  for (const { candidates } of spans)
    for (const candidate of candidates)
      for (const league of leaguesOf(candidate, entities)) {
        const teams = teamsOf.get(league) ?? new Set();
        teamsOf.set(league, teams.add(candidate.entity));
      }
  return new Set([...teamsOf].filter(([, { size }]) => size >= TEAMS_OF_LEAGUE).map(([league]) => league));
}

/** Bodies of sport that a team is related to. */
export function leaguesOf({ entity, kind }: Candidate, entities: PackIndex['entities']): readonly number[] {
  if (kind !== 'organisation' || !isOfSport(entities.cues, entity)) return [];
  const leagues: number[] = [];
  const end = relationsFrom(entities, entity + 1);
  for (let i = relationsFrom(entities, entity); i < end; i++) {
    const other = numberAt(entities.relationTo, i);
    if (isOfSport(entities.cues, other)) leagues.push(other);
  }
  return leagues;
}
