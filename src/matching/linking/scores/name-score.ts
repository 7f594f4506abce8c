import { CONTEXT } from '../../context/context-bits.ts';
import { isTypo, type SpanRule } from '../../names/bare-span.ts';
import { KNOWN_TO_ALL, KNOWN_TO_MANY } from '../../names/familiarity.ts';
import { isOneWord } from '../../words/tokenized-flow.ts';
import type { Candidate } from '../candidates.ts';
import type { OpenSpan } from '../document.ts';
import * as weights from '../weights.ts';
import { liesIn } from './place-score.ts';

const { LOCATED } = CONTEXT;

/** What the name says by itself: its form, how it is spelt, and who else has it. */
export function nameScore(open: OpenSpan, candidate: Candidate, isAnchored: boolean): number {
  const { needsCue, generated, form } = candidate;
  let score = formScore(open, candidate);
  if (needsCue) score += isAnchored ? weights.COMMON_WORD_ANCHORED : weights.COMMON_WORD;
  if (generated) score += weights.GENERATED_FORM;
  if (form === 'short') score += shortScore(open, candidate, isAnchored);
  return score + spellingScore(open, candidate);
}

/** Acronyms of at most this many letters are ambiguous. */
const SHORT_ACRONYM_LETTERS = 3;
/** Of so many, one that the pack marks as needing a cue is so as well: three letters do not need two. */
const TWO_LETTERS = 2;
/** From this familiarity on a short acronym is taken for the entity that everybody knows by it. */
const KNOWN_BY_ACRONYM = KNOWN_TO_MANY;

function formScore(open: OpenSpan, candidate: Candidate): number {
  const { form, familiarity, needsCue } = candidate;
  switch (form) {
    case 'short':
      return isOnlyShort(open, candidate) ? weights.SHORT_NAME : weights.ONE_WORD_NAME;
    case 'acronym':
      return familiarity < KNOWN_BY_ACRONYM &&
        open.span.name.length <= (needsCue ? TWO_LETTERS : SHORT_ACRONYM_LETTERS)
        ? weights.SHORT_ACRONYM
        : weights.ACRONYM;
    case 'native':
      return weights.NATIVE_NAME;
    default:
      return isOneWord(open.span) ? weights.ONE_WORD_NAME : weights.FULL_NAME;
  }
}

/** A short form is no name in full, but for a town's that "in", "the town of" or its country tells from people of that name. */
export function isOnlyShort({ span }: OpenSpan, { form, kind, country }: Candidate): boolean {
  if (form !== 'short') return false;
  return !(kind === 'place' && (span.context & LOCATED || liesIn(span, country)));
}

function shortScore(open: OpenSpan, candidate: Candidate, isAnchored: boolean): number {
  if (isShared(open.candidates, candidate) && !(isAnchored && isOnlyNamesake(open, candidate)))
    return weights.SHARED_SHORT_NAME;
  return candidate.familiarity === KNOWN_TO_ALL ? weights.HOUSEHOLD_NAME : 0;
}

/** "Orban" stays Viktor's when an Anita comes into the pack, whose surname the compiler has given a need of a cue. */
export function isShared(candidates: readonly Candidate[], { entity, needsCue }: Candidate): boolean {
  if (needsCue) return candidates.length > 1;
  return candidates.some((other) => other.entity !== entity && !other.needsCue);
}

/** Whether of all who are called so only this one was named in full before: "Mr Wang" is no other Wang then. */
function isOnlyNamesake({ namesakes, stranger }: OpenSpan, { entity }: Candidate): boolean {
  return stranger === undefined && namesakes?.size === 1 && namesakes.has(entity);
}

/** What it costs that the text spells the name in another way. */
const OTHERWISE_SPELT: Readonly<Record<SpanRule, number>> = {
  exact: 0,
  transliteration: weights.TRANSLITERATION,
  typo: weights.TYPO,
  'two typos': weights.TWO_TYPOS,
};

function spellingScore({ span }: OpenSpan, { kind }: Candidate): number {
  if (span.rule === 'exact') return 0;
  let score = OTHERWISE_SPELT[span.rule];
  if (isOneWord(span)) score += weights.ONE_WORD_TYPO;
  return kind !== 'person' && isShortSlip(span) ? score + weights.SHORT_WORD_TYPO : score;
}

/** Words from this many letters on resemble few others. */
const LONG_WORD = 8;
/** The same of a word that is spelt in another way by rule: "Poles" is not Polen. */
const LONG_WORD_OTHERWISE_SPELT = 6;
/** What thousands of places’ names begin with. */
const HEADS_OF_PLACES = /^(?:al|el|fort|la|las|los|new|port|saint|san|santa|santo|sao|st) /;

/** Whether a short word is all that tells a misspelt name from others: "Texts", "San Martino". */
function isShortSlip(span: OpenSpan['span']): boolean {
  const common = HEADS_OF_PLACES.exec(span.name)?.[0].length ?? 0;
  if (span.last - span.first !== (common > 0 ? 2 : 1)) return false;
  const letters = Math.min(span.name.length, span.end - span.start) - common;
  return letters < (isTypo(span) ? LONG_WORD : LONG_WORD_OTHERWISE_SPELT);
}
