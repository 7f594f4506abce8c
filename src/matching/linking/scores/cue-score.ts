import { numberAt, relationsFrom } from '../../../pack/index.ts';
import { countCuesAmong, wordsAround, wordsBeside } from '../../reading/cue-words.ts';
import { type Candidate, isNamedInFull } from '../candidates.ts';
import type { OpenSpan } from '../document.ts';
import { readingOf, type ScoringInput } from '../scoring-input.ts';
import { isTeamOfReport } from '../sport/team-of-report.ts';
import * as weights from '../weights.ts';

const MOST_FROM_WORDS = weights.MOST_CUES + weights.MOST_DISTANT_CUES + weights.MOST_RELATED;

/** The most that `cueScore` may come to. A surname may be hundreds of people's, whom no cue touches. */
export function mostFromCues({ kind }: Candidate): number {
  return kind === 'person' ? MOST_FROM_WORDS : MOST_FROM_WORDS + weights.CUE_BESIDE;
}

/** What words around the name say, and what else the page names that the pack relates to the candidate. */
export function cueScore(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const { index, facts } = input;
  const related = relatedScore(input, open, candidate);
  const { cues } = index.entities;
  const distant = countCuesAmong(facts.words, cues, candidate.entity) * weights.DISTANT_CUE;
  const { words } = readingOf(input, open);
  // What stands nowhere does not stand near.
  const near = distant === 0 ? 0 : countCuesAmong(wordsAround(words, open.span), cues, candidate.entity);
  const nearby =
    near > 0
      ? weights.FIRST_CUE + (near - 1) * weights.FURTHER_CUE
      : isTeamOfReport(input, candidate)
        ? weights.FIRST_CUE
        : 0;
  const beside = near > 0 && isTouchedByCue(input, open, candidate) ? weights.CUE_BESIDE : 0;
  return (
    Math.min(nearby, weights.MOST_CUES) + beside + Math.min(distant, weights.MOST_DISTANT_CUES) + related
  );
}

/** Surnames that need a cue are other people's, whatever touches them. */
function isTouchedByCue(input: ScoringInput, open: OpenSpan, { entity, kind, needsCue }: Candidate): boolean {
  if (!needsCue || kind === 'person') return false;
  const beside = wordsBeside(readingOf(input, open).words, open.span);
  return countCuesAmong(beside, input.index.entities.cues, entity) > 0;
}

/** Entities named in full on the page that the pack relates to the candidate. */
function relatedScore({ index, facts }: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const { relationTo } = index.entities;
  const end = relationsFrom(index.entities, candidate.entity + 1);
  let score = 0;
  for (let i = relationsFrom(index.entities, candidate.entity); i < end; i++) {
    const other = numberAt(relationTo, i);
    if (facts.anchors.has(other) && !open.candidates.some(({ entity }) => entity === other))
      score += weights.RELATED;
    if (score >= weights.MOST_RELATED) return weights.MOST_RELATED;
  }
  return score;
}

/** From so many cue words more on a namesake is meant. */
const CUES_OF_NAMESAKE = 2;

/** "The Colombian defence minister … Pedro Sánchez": the words around a full name say which of its bearers is meant. */
export function namesakeScore(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const { span, candidates } = open;
  if (candidate.needsCue || candidates.length === 1 || !isNamedInFull(candidate)) return 0;
  const around = wordsAround(readingOf(input, open).words, span);
  const cuesOf = ({ entity }: Candidate) => countCuesAmong(around, input.index.entities.cues, entity);
  const own = cuesOf(candidate);
  const isOthers = candidates.some(
    (other) => isNamedInFull(other) && cuesOf(other) - own >= CUES_OF_NAMESAKE,
  );
  return isOthers ? weights.NAMESAKE_BESIDE_CUES : 0;
}
