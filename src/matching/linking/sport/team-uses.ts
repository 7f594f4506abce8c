import { CONTEXT } from '../../context/context-bits.ts';
import type { OpenSpan } from '../document.ts';

const { ABOUT_SPORT, BESIDE_PLACE, PLACE_PREPOSITION_BEFORE } = CONTEXT;

/** How often names stand for teams, of all places that are not "in" or beside another. */
interface Uses {
  teams: number;
  all: number;
}

/** From so many teams on, if they are this share of the places, a report is about sport; the same of one name. */
const TEAMS_OF_REPORT = 4;
const TEAMS_OF_NAME = 2;
const SHARE_OF_TEAMS = 0.4;

/** Counts, in a document, how often the names of places stand for their teams. */
export class TeamUses {
  private readonly ofAll: Uses = { teams: 0, all: 0 };
  private readonly ofGroup = new Map<number, Uses>();

  /** Whether most places that are named as if they acted are teams: a report from a tournament. */
  get isMatchReport(): boolean {
    return isMostlyTeam(this.ofAll, TEAMS_OF_REPORT);
  }

  /** The groups of names that mostly stand for a team. */
  get teams(): ReadonlySet<number> {
    const named = [...this.ofGroup].filter(([, uses]) => isMostlyTeam(uses, TEAMS_OF_NAME));
    return new Set(named.map(([group]) => group));
  }

  add({ span: { context, group }, candidates }: OpenSpan): void {
    if (candidates[0]?.kind !== 'place' || context & (PLACE_PREPOSITION_BEFORE | BESIDE_PLACE)) return;
    const own = this.ofGroup.get(group) ?? { teams: 0, all: 0 };
    this.ofGroup.set(group, own);
    for (const uses of [own, this.ofAll]) {
      uses.all++;
      if (context & ABOUT_SPORT) uses.teams++;
    }
  }
}

function isMostlyTeam({ teams, all }: Uses, least: number): boolean {
  return teams >= least && teams >= all * SHARE_OF_TEAMS;
}
