import {
  foldedToken,
  GAP_HYPHEN,
  GAP_NONE,
  GAP_PUNCTUATION,
  GAP_SENTENCE,
  GAP_SPACE,
  hashToken,
  TOKEN_POSSESSIVE,
} from '../pack/index.ts';
import { belongsToNoName, isDoubtful, isMonth, mayBe, type Surroundings, touches } from './beside-names.ts';
import { CONTEXT } from './context-bits.ts';
import {
  BEFORE_MONTHS,
  BODY_ROLES,
  FREE_HEADS,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  HAN_TITLES_BEFORE,
  LAST_SPACED,
  LOCATING_PREPOSITIONS,
  MAKES_ANOTHER_PLACE,
  NAME_LINKS,
  NOT_ONLY_PLACES,
  OF_HEADS,
  OFFICE_HEADS,
  PARTS_WITH_BODIES,
  PLACE_PREPOSITIONS,
  PLACE_TYPES,
  SECOND_MENTION,
  TITLES,
  WEAK_ROLE_WORDS,
} from './lexicon.ts';
import { type BareSpan, is, isCapital, type TokenizedFlow } from './tokenized-flow.ts';

const {
  AT_SENTENCE_START,
  BODY_ROLE_BESIDE,
  HONORIFIC_BEFORE,
  INSIDE_OF_NAME,
  LOCATED,
  MAY_GO_ON_LEFT,
  NAME_GOES_ON_LEFT,
  NAMED_AS_PLACE,
  NO_NAME,
  PLACE_PREPOSITION_BEFORE,
  TITLE_BESIDE,
  TOUCHES_PLACE_ON_LEFT,
} = CONTEXT;

const OF = hashToken('of');
const FOR = hashToken('for');
const THE = hashToken('the');
const NON = hashToken('non');

export function leftContext(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { tokens } = flow;
  const gap = tokens.gap[span.first] as number; // a span has tokens
  if (gap >= GAP_SENTENCE || span.first === 0) return AT_SENTENCE_START;
  const title = titleOnLeft(flow, span.first);
  if (gap >= GAP_PUNCTUATION) return title;
  const left = span.first - 1;
  if (isMonth(flow, span) && is(flow, left, BEFORE_MONTHS)) return NO_NAME;
  // Not "non-NATO", which tells of NATO
  if (tokens.hash[left] === NON && gap === GAP_HYPHEN && span.last - span.first > 1) return NO_NAME;
  let context = title | placeOnLeft(flow, left);
  if (followsBodyRole(flow, left)) context |= BODY_ROLE_BESIDE;
  if (isBodyOfPart(flow, span, left)) return context | INSIDE_OF_NAME;
  if (!isCapital(flow, left))
    return is(flow, left, NAME_LINKS) ? context | linkedOnLeft(flow, span, surroundings) : context;
  if ((tokens.flags[left] as number) & TOKEN_POSSESSIVE) return context;
  const neighbour = surroundings.spans[surroundings.owner[left] as number]; // a token of no span has -1
  if (neighbour && !is(flow, left, MAKES_ANOTHER_PLACE)) {
    if (gap !== GAP_SPACE) return context;
    // A surname after such a word may well be a stranger's: "Jason Kelce".
    if (!mayBe('person', flow, span) || !isDoubtful(flow, neighbour))
      return context | touches(flow, neighbour, TOUCHES_PLACE_ON_LEFT);
  }
  return gap === GAP_NONE ? context : context | capitalOnLeft(flow, left, title);
}

/** "In the US", "the western city of Nara". */
function placeOnLeft(flow: TokenizedFlow, left: number): number {
  const { hash, gap } = flow.tokens;
  const before = beforeThe(flow, left);
  if (before >= 0 && is(flow, before, PLACE_PREPOSITIONS))
    return is(flow, before, LOCATING_PREPOSITIONS)
      ? PLACE_PREPOSITION_BEFORE | LOCATED
      : PLACE_PREPOSITION_BEFORE;
  if (left === 0 || hash[left] !== OF || gap[left] !== GAP_SPACE || !is(flow, left - 1, PLACE_TYPES))
    return 0;
  const isNamed = isCapital(flow, left + 1) && !is(flow, left - 1, NOT_ONLY_PLACES);
  return PLACE_PREPOSITION_BEFORE | LOCATED | (isNamed ? NAMED_AS_PLACE : 0);
}

/** "A spokesman for the FAO", "president of CCTV". */
function followsBodyRole(flow: TokenizedFlow, left: number): boolean {
  const { hash, gap } = flow.tokens;
  const link = beforeThe(flow, left);
  if (link < 1 || (hash[link] !== OF && hash[link] !== FOR)) return false;
  return is(flow, link - 1, BODY_ROLES) && gap[link] === GAP_SPACE;
}

/** The token itself, or the one before it if it is "the". */
function beforeThe({ tokens: { hash, gap } }: TokenizedFlow, token: number): number {
  return hash[token] === THE && gap[token] === GAP_SPACE ? token - 1 : token;
}

/** "Four state House representatives": the body of a part of the country. */
function isBodyOfPart(flow: TokenizedFlow, span: BareSpan, left: number): boolean {
  return is(flow, left, PARTS_WITH_BODIES) && !isCapital(flow, left) && mayBe('organisation', flow, span);
}

/** What an unlinked capitalised word directly before the span means. */
function capitalOnLeft(flow: TokenizedFlow, left: number, title: number): number {
  if (title & TITLE_BESIDE || belongsToNoName(flow, left) || is(flow, left, WEAK_ROLE_WORDS)) return 0;
  // Also in a headline, where a capital beside the name says little.
  if (is(flow, left, GIVEN_NAMES)) return NAME_GOES_ON_LEFT | INSIDE_OF_NAME;
  if (!mayBeginSentence(flow, left)) return NAME_GOES_ON_LEFT;
  return ENDS_LIKE_VERB.test(foldedToken(flow.text, flow.tokens, left)) ? 0 : MAY_GO_ON_LEFT;
}

/** At the start of a sentence these are verbs and adverbs, not given names: "Asked Putin", "Meanwhile", "Thanking Macron". */
const ENDS_LIKE_VERB = /(?:ing|ed|ly)$/;
/** What may stand before the first word of a sentence inside another: a quotation, what a colon or a dash announces. */
const OPENS_SENTENCE = /["“”‘'«„:–—•|/]/;

/** Whether a token may owe its capital to its place. After a comma or in brackets it does not. */
function mayBeginSentence({ text, tokens }: TokenizedFlow, token: number): boolean {
  const gap = tokens.gap[token] as number; // token < count
  if (token === 0 || gap >= GAP_SENTENCE) return true;
  if (gap < GAP_PUNCTUATION) return false;
  return OPENS_SENTENCE.test(text.slice(tokens.end[token - 1], tokens.start[token]));
}

/** "Bank of China" and "Tour de France" are other names; "President of China" is not. */
function linkedOnLeft(flow: TokenizedFlow, span: BareSpan, { owner, spans }: Surroundings): number {
  const link = span.first - 1;
  const head = link - 1;
  if (head < 0 || (flow.tokens.gap[link] as number) > GAP_HYPHEN || !isCapital(flow, head)) return 0;
  if (is(flow, head, OFFICE_HEADS) && mayBe('medium', flow, span)) return INSIDE_OF_NAME; // "Ministry of Foreign Affairs"
  if (is(flow, head, FREE_HEADS) || is(flow, head, TITLES) || is(flow, head, FUNCTION_WORDS)) return 0;
  if (is(flow, head, OF_HEADS)) return INSIDE_OF_NAME;
  const body = spans[owner[head] as number]; // a token of no span has -1
  if (body) return flow.tokens.hash[link] === OF && mayBe('company', flow, body) ? INSIDE_OF_NAME : 0; // "GM of Canada"
  return (flow.tokens.gap[head] as number) >= GAP_SENTENCE ? 0 : INSIDE_OF_NAME;
}

/** The title before the name, as the text has it. */
export function titleBefore(flow: TokenizedFlow, { first }: Pick<BareSpan, 'first'>): string | undefined {
  const { text, tokens } = flow;
  if (first > 0 && is(flow, first - 1, TITLES))
    return text.slice(tokens.start[first - 1], tokens.end[first - 1]);
  return hanTitleBefore(flow, first);
}

const LONGEST_HAN_TITLE = 3;

function hanTitleBefore({ text, tokens }: TokenizedFlow, first: number): string | undefined {
  const start = tokens.start[first] as number; // first < count
  if (!(text.charCodeAt(start - 1) > LAST_SPACED)) return undefined; // nor where nothing is before it
  return HAN_TITLES_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_HAN_TITLE), start))?.[0];
}

/** A title directly before the name, or before another title: "Deputy Defence Minister", but not "spokesman Jim". */
function titleOnLeft(flow: TokenizedFlow, first: number): number {
  const left = first - 1;
  if (left < 0 || (flow.tokens.gap[first] as number) > GAP_PUNCTUATION) return 0; // first < count
  if (is(flow, left, TITLES) || hanTitleBefore(flow, first) !== undefined) return TITLE_BESIDE;
  return is(flow, left, SECOND_MENTION) ? HONORIFIC_BEFORE : 0;
}
