import type { Confidence } from '../annotation.ts';
import { CONTEXT } from '../context/context-bits.ts';
import { KNOWN_TO_ALL } from '../names/familiarity.ts';
import type { Candidate } from './candidates.ts';
import { isDefinedOtherwise } from './defined-acronyms.ts';
import type { OpenSpan } from './document.ts';
import { hasCue, isKnownByName, scoreCandidate } from './score.ts';
import { isAnchored } from './scores/anchor-score.ts';
import { liesIn } from './scores/place-score.ts';
import type { ScoringInput } from './scoring-input.ts';
import { isTeamOfReport } from './sport/team-of-report.ts';
import * as weights from './weights.ts';

const { HONORIFIC_BEFORE, NAMED_AS_TOWN } = CONTEXT;

/** A candidate and what speaks for it. */
interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** What was decided of a span. */
export interface Decision {
  readonly best: Scored;
  readonly rival: Scored | undefined;
  readonly confidence: Confidence;
}

/**
 * The entity of a span, or undefined for none. Of two candidates that score the same the one with the lower number is ahead.
 */
export function decide(input: ScoringInput, open: OpenSpan): Decision | undefined {
  if (isDefinedOtherwise(input, open)) return undefined;
  let best: Candidate | undefined;
  let second: Candidate | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let secondScore = Number.NEGATIVE_INFINITY;
  for (const candidate of open.candidates) {
    const score = scoreCandidate(input, open, candidate);
    if (score > bestScore) {
      second = best;
      secondScore = bestScore;
      best = candidate;
      bestScore = score;
    } else if (score > secondScore) {
      second = candidate;
      secondScore = score;
    }
  }
  if (!best || bestScore <= weights.LINK_AT) return undefined;
  const anchored = isAnchored(input, open, best);
  if (!anchored && !isVouchedFor(input, open, best)) return undefined;
  const isNear = secondScore >= weights.LINK_AT - weights.EITHER_MARGIN;
  const rival = second && isNear ? { candidate: second, score: secondScore } : undefined;
  const scored = { candidate: best, score: bestScore };
  return { best: scored, rival, confidence: confidenceOf({ best: scored, rival }, open, anchored) };
}

/** A short form of a name that many share needs the full name, a title, its country or a cue; familiarity alone is not enough. */
function isVouchedFor(input: ScoringInput, open: OpenSpan, best: Candidate): boolean {
  if (best.form !== 'short' || best.familiarity === KNOWN_TO_ALL) return true;
  if (best.kind === 'place' && (liesIn(open.span, best.country) || open.span.context & NAMED_AS_TOWN))
    return true;
  if (open.span.context & HONORIFIC_BEFORE) return false;
  return isKnownByName(input, open, best) || hasCue(input, open, best) || isTeamOfReport(input, best);
}

function confidenceOf(
  { best, rival }: Omit<Decision, 'confidence'>,
  { span: { rule } }: OpenSpan,
  anchored: boolean,
): Confidence {
  const lead = rival ? best.score - rival.score : Number.POSITIVE_INFINITY;
  if (lead < weights.EITHER_MARGIN) return 'either';
  const sure = best.score >= weights.SURE_AT && lead >= weights.LIKELY_MARGIN && rule === 'exact';
  return sure || (best.candidate.form === 'short' && anchored && lead >= weights.LIKELY_MARGIN)
    ? 'sure'
    : 'likely';
}
