import { GAP_SENTENCE } from '../pack/index.ts';
import { SPORT_WORDS, TEAM_WORDS, WEAK_SPORT_WORDS } from './lexicon.ts';
import { type BareSpan, is, type TokenizedFlow } from './tokenized-flow.ts';

/** Words on either side in which sport is looked for: about a sentence. */
const SPORT_WINDOW = 18;
/** Sentences are short in match reports, so one end of a sentence may lie between. */
const MOST_SENTENCE_ENDS = 1;
/** Points from which on the text around a place is about sport: one plain word and one that only may be. */
const SPORT_AT = 3;
const SPORT_POINTS = 2;
const WEAK_SPORT_POINTS = 1;

/** Whether the words around speak of a match, so that a place's name stands for its team: "England captain …". */
export function isAboutSport(flow: TokenizedFlow, { first, last }: BareSpan): boolean {
  if (last < flow.tokens.count && is(flow, last, TEAM_WORDS)) return true;
  return pointsFrom(flow, first - 1, -1) + pointsFrom(flow, last, 1) >= SPORT_AT;
}

function pointsFrom(flow: TokenizedFlow, from: number, step: 1 | -1): number {
  const { tokens } = flow;
  let points = 0;
  let sentenceEnds = 0;
  for (let i = from, left = SPORT_WINDOW; left > 0 && i >= 0 && i < tokens.count; i += step, left--) {
    if (step === 1 && (tokens.gap[i] as number) >= GAP_SENTENCE && ++sentenceEnds > MOST_SENTENCE_ENDS) break;
    if (is(flow, i, SPORT_WORDS)) points += SPORT_POINTS;
    else if (is(flow, i, WEAK_SPORT_WORDS)) points += WEAK_SPORT_POINTS;
    if (step === -1 && (tokens.gap[i] as number) >= GAP_SENTENCE && ++sentenceEnds > MOST_SENTENCE_ENDS)
      break;
  }
  return points;
}
