import { countCuesAmong } from '../../reading/cue-words.ts';
import { words } from '../../words/word-class.ts';
import type { Candidate } from '../candidates.ts';
import type { ScoringInput } from '../scoring-input.ts';
import { leaguesOf } from './leagues-of-report.ts';
import { ANY_SPORT_WORDS, isOfSport } from './sports-report.ts';

/** Colleges and schools call their teams as leagues do: Eagles, Falcons, Bears, Cardinals. */
const OF_COLLEGES = [
  ...words('college colleges collegiate ncaa freshman freshmen sophomore sophomores varsity'),
];

/**
 * Whether somebody's name is a team's that a report on sport may call so with nothing beside it, as a word of its sport stands
 * anywhere in it, or other teams of its league do: "beaten 3-0 by Wolves".
 */
export function isTeamOfReport({ index, facts }: ScoringInput, candidate: Candidate): boolean {
  const { entity, kind, form, needsCue } = candidate;
  if (kind !== 'organisation' || !(needsCue || form === 'short') || !facts.isSportsReport()) return false;
  const { cues } = index.entities;
  if (!isOfSport(cues, entity) || OF_COLLEGES.some((word) => facts.words.has(word))) return false;
  const ofReport = { has: (word: number) => ANY_SPORT_WORDS.has(word) && facts.words.has(word) };
  if (countCuesAmong(ofReport, cues, entity) > 0) return true;
  return leaguesOf(candidate, index.entities).some((league) => facts.leagues().has(league));
}
