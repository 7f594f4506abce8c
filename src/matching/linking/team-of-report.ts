import { cueHashAt, cuesFrom } from '../../pack/index.ts';
import type { Candidate } from './candidates.ts';
import type { ScoringInput } from './scoring-input.ts';
import { ANY_SPORT_WORDS, isOfSport } from './sports-report.ts';

/**
 * Whether somebody's name is a team's that a report on sport may call so with nothing beside it, as a word of its sport stands
 * anywhere in it: "beaten 3-0 by Wolves".
 */
export function isTeamOfReport(
  { index, facts }: ScoringInput,
  { entity, kind, form, needsCue }: Candidate,
): boolean {
  if (kind !== 'organisation' || !(needsCue || form === 'short') || !facts.isSportsReport()) return false;
  const { cues } = index.entities;
  if (!isOfSport(cues, entity)) return false;
  const end = cuesFrom(cues, entity + 1);
  for (let i = cuesFrom(cues, entity); i < end; i++) {
    const cue = cueHashAt(cues, i);
    if (ANY_SPORT_WORDS.has(cue) && facts.words.has(cue)) return true;
  }
  return false;
}
