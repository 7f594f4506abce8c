import { type Candidate, isNamedInFull } from './candidates.ts';
import type { DocumentFacts, OpenSpan } from './document.ts';
import { isBefore, lastBefore } from './positions.ts';
import type { ScoringInput } from './scoring-input.ts';
import * as weights from './weights.ts';

/** Whose name it is by what the document says elsewhere: the candidate's, or somebody else's of that name. */
export function anchorScore({ facts }: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  let score = 0;
  if (isStrangers(facts, open, candidate)) score += weights.STRANGER;
  else if (isAnchoredElsewhere(facts, open, candidate)) score += weights.ANCHORED;
  if (isNamedInFull(candidate) && facts.strangers.has(open.span.group)) score += weights.STRANGER_IN_FULL;
  return score;
}

/** Whether the document names the candidate in full at another place, and no stranger of that name since. */
export function isAnchored({ facts }: ScoringInput, open: OpenSpan, candidate: Candidate): boolean {
  return !isStrangers(facts, open, candidate) && isAnchoredElsewhere(facts, open, candidate);
}

/**
 * Whether a stranger of that name was named more recently than the candidate was in full, or only a namesake was; before all
 * full names, whether the document never names the candidate in full.
 */
function isStrangers(facts: DocumentFacts, open: OpenSpan, { form, entity }: Candidate): boolean {
  if (form !== 'short') return false;
  if (!open.stranger) return isNamesakes(facts, open, entity);
  if (!isBefore(open.stranger, open)) return !facts.anchors.has(entity);
  const anchor = lastBefore(facts.anchors.get(entity), open);
  return anchor === undefined || isBefore(anchor, open.stranger);
}

/** After "Melania Trump", on a page that names no Donald, "Trump" is hardly his. */
function isNamesakes({ anchors }: DocumentFacts, { namesakes }: OpenSpan, entity: number): boolean {
  return namesakes !== undefined && !namesakes.has(entity) && !anchors.has(entity);
}

/** Named in full, or linked by a first pass, at another place than this. */
function isAnchoredElsewhere(facts: DocumentFacts, open: OpenSpan, candidate: Candidate): boolean {
  const anchors = facts.anchors.get(candidate.entity);
  if (!anchors) return false;
  for (const { flow, token } of anchors) if (flow !== open.flow || token !== open.token) return true;
  return false;
}
