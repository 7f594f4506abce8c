import { GAP_HYPHEN, GAP_SENTENCE, hashToken } from '../../pack/index.ts';
import type { BareSpan } from '../names/bare-span.ts';
import { mayBe } from '../names/bearers.ts';
import { SPORT_WORDS, WEAK_SPORT_WORDS } from '../words/sport-words.ts';
import { hasDigit, is, isCapital, surfaceOf, type TokenizedFlow } from '../words/tokenized-flow.ts';
import { anyOf, words } from '../words/word-class.ts';

/** Before a place's name: "England beat Samoa". */
const WON_AGAINST = words('beat beats thrashed outplayed');
/** After one, before another name: "England beat Samoa", but "China beat forecasts". */
const BEAT = words('beat thrashed');

/** The same where a score stands behind it: armies defeat too. */
const DEFEATED = words('defeat defeats defeated defeating beating');
/** Between a score and "over" or "against". */
const RESULTS = words('win victory triumph draw defeat loss');
/** Before a score and one of those. */
const WON_OR_LOST = words('won win winning lost lose losing fell drew');
const OVER_OR_AGAINST = words('over against to');

/** After a place's name they tell of its team: "England captain", "Italy coach". */
const TEAM_WORDS = words(
  'captain captains coach manager striker goalkeeper midfielder winger squad fans qb wr rb',
);

/** The same after the name of a place that a club bears too: "a Barcelona star", but "a Hollywood star". */
const CLUB_WORDS = words('star stars legend forward defender signing');

/** Most words around a place are neither: they are asked for once. */
const ANY_SPORT_WORDS = anyOf(SPORT_WORDS, WEAK_SPORT_WORDS);

const HEAD = hashToken('head');

/** Words on either side in which sport is looked for: about a sentence. */
const SPORT_WINDOW = 18;
/** Sentences are short in match reports, so one end of a sentence may lie between. */
const MOST_SENTENCE_ENDS = 1;
/** Points from which on the text around a place is about sport: one plain word and one that only may be. */
const SPORT_AT = 3;
const SPORT_POINTS = 2;
const WEAK_SPORT_POINTS = 1;
/** In characters: a longer pair of numbers is a span of years. */
const LONGEST_SCORE = 6;

/** Whether the words around speak of a match, so that a place's name stands for its team: "England captain …". */
export function isAboutSport(flow: TokenizedFlow, span: BareSpan): boolean {
  const { first, last } = span;
  const role = last < flow.tokens.count && flow.tokens.hash[last] === HEAD ? last + 1 : last; // "Ecuador head coach"
  if (role < flow.tokens.count && is(flow, role, TEAM_WORDS)) return true;
  if (last + 1 < flow.tokens.count && is(flow, last, BEAT) && isCapital(flow, last + 1)) return true;
  if (last < flow.tokens.count && is(flow, last, CLUB_WORDS) && mayBe('organisation', flow, span))
    return true;
  if (first > 0 && is(flow, first - 1, WON_AGAINST)) return true;
  const before = sportFrom(flow, first - 1, -1);
  const after = sportFrom(flow, last, 1);
  // However many scores: "The court ruled 6-3 and 5-4" is no match.
  const score = before.hasScore || after.hasScore ? SPORT_POINTS : 0;
  return before.points + after.points + score >= SPORT_AT;
}

/** "Defeats Germany 34–27", "a 1–0 win over Portugal", "lost 3-1 to Braga" */
export function isBeaten(flow: TokenizedFlow, { first, last }: BareSpan): boolean {
  if (first > 0 && is(flow, first - 1, DEFEATED)) return last < flow.tokens.count && isScore(flow, last);
  if (first < 4 || !is(flow, first - 1, OVER_OR_AGAINST)) return false;
  return is(flow, first - 2, RESULTS)
    ? isScore(flow, first - 4)
    : is(flow, first - 4, WON_OR_LOST) && isScore(flow, first - 3);
}

interface Sport {
  /** For words alone. */
  readonly points: number;
  readonly hasScore: boolean;
}

function sportFrom(flow: TokenizedFlow, from: number, step: 1 | -1): Sport {
  const { tokens } = flow;
  let points = 0;
  let hasScore = false;
  let sentenceEnds = 0;
  for (let i = from, left = SPORT_WINDOW; left > 0 && i >= 0 && i < tokens.count; i += step, left--) {
    if (step === 1 && (tokens.gap[i] as number) >= GAP_SENTENCE && ++sentenceEnds > MOST_SENTENCE_ENDS) break;
    if (is(flow, i, ANY_SPORT_WORDS)) points += is(flow, i, SPORT_WORDS) ? SPORT_POINTS : WEAK_SPORT_POINTS;
    else if (isScore(flow, i)) hasScore = true;
    if (step === -1 && (tokens.gap[i] as number) >= GAP_SENTENCE && ++sentenceEnds > MOST_SENTENCE_ENDS)
      break;
  }
  return { points, hasScore };
}

/** "2-1", "101–10": the first of two short numbers with a hyphen between. "24/7" is none, nor is any part of a date. */
function isScore(flow: TokenizedFlow, token: number): boolean {
  if (!hasDigit(flow, token) || isHyphenatedNumber(flow, token)) return false;
  if (!isHyphenatedNumber(flow, token + 1) || isHyphenatedNumber(flow, token + 2)) return false;
  const score = surfaceOf(flow, { first: token, last: token + 2 });
  return score.length <= LONGEST_SCORE && !score.includes('/');
}

/** Whether it is a number that a hyphen or a slash joins to what stands before. */
function isHyphenatedNumber(flow: TokenizedFlow, token: number): boolean {
  return token < flow.tokens.count && flow.tokens.gap[token] === GAP_HYPHEN && hasDigit(flow, token);
}
