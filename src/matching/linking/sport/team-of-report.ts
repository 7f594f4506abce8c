import { countCuesAmong } from '../../reading/cue-words.ts';
import type { Candidate } from '../candidates.ts';
import type { ScoringInput } from '../scoring-input.ts';
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
  const ofReport = { has: (word: number) => ANY_SPORT_WORDS.has(word) && facts.words.has(word) };
  return countCuesAmong(ofReport, cues, entity) > 0;
}
