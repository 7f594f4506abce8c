import { CONTEXT } from '../context/context-bits.ts';
import { isOneWord } from '../words/tokenized-flow.ts';
import type { Candidate } from './candidates.ts';
import type { OpenSpan } from './document.ts';
import * as weights from './weights.ts';

const {
  IN_TITLE_CASE,
  INSIDE_OF_NAME,
  MAY_GO_ON_LEFT,
  NAME_GOES_ON_LEFT,
  NAME_GOES_ON_RIGHT,
  NO_NAME,
  OF_FOLLOWS,
  OF_PART_FOLLOWS,
  TOUCHES_BODY,
  TOUCHES_NAME,
  TOUCHES_PLACE_ON_LEFT,
  TOUCHES_PLACE_ON_RIGHT,
} = CONTEXT;

/** What it costs that the name may be part of another. */
export function nestingScore({ span }: OpenSpan, candidate: Candidate): number {
  const { context } = span;
  const { kind, form } = candidate;
  const oneWord = isOneWord(span);
  if (context & NO_NAME) return weights.NESTED;
  if (context & IN_TITLE_CASE && !(context & INSIDE_OF_NAME)) return oneWord ? titleCaseNesting(context) : 0;
  const person = kind === 'person' && form !== 'short' && !oneWord && span.rule === 'exact';
  if (context & (NAME_GOES_ON_LEFT | NAME_GOES_ON_RIGHT | INSIDE_OF_NAME)) {
    return person ? weights.NESTED_PERSON : weights.NESTED;
  }
  let score = 0;
  if (context & MAY_GO_ON_LEFT) {
    if (form === 'short' || (kind === 'person' && oneWord)) score += weights.AFTER_GIVEN_NAME;
    else if (oneWord) score += weights.PERHAPS_NESTED;
  }
  if (context & TOUCHES_NAME && !person) score += touchingScore(context, candidate);
  if (context & OF_FOLLOWS && (kind === 'organisation' || kind === 'medium'))
    score += context & OF_PART_FOLLOWS ? weights.NESTED : weights.OF_FOLLOWS;
  return score;
}

/** "Ford Australia" is neither Ford nor Australia, and "Michigan Supreme Court" neither Michigan nor the nation's court. */
function touchingScore(context: number, { kind }: Candidate): number {
  if (kind !== 'person' && kind !== 'place' && context & (TOUCHES_PLACE_ON_RIGHT | TOUCHES_PLACE_ON_LEFT))
    return weights.NESTED;
  if (kind === 'place' && context & TOUCHES_BODY) return weights.NESTED;
  return weights.TOUCHES_NAME;
}

/** In a headline every neighbour is capitalised: only the document can tell, so a capital beside it weighs little. */
function titleCaseNesting(context: number): number {
  return context & (NAME_GOES_ON_LEFT | NAME_GOES_ON_RIGHT) ? weights.PERHAPS_NESTED : 0;
}
