import {
  entityOfName,
  firstName,
  flagsOfName,
  foldedToken,
  GAP_ABBREVIATION,
  GAP_HYPHEN,
  GAP_LINE,
  GAP_NONE,
  GAP_PUNCTUATION,
  GAP_SENTENCE,
  GAP_SPACE,
  hashToken,
  isCountry,
  type Kind,
  kindOf,
  NAME_NEEDS_CUE,
  TOKEN_DIGIT,
  TOKEN_POSSESSIVE,
} from '../pack/index.ts';
import { DEMONYMS } from './demonyms.ts';
import {
  ABOUT_SPORT,
  ALONE,
  AT_SENTENCE_START,
  BESIDE_PLACE,
  HONORIFIC_BEFORE,
  IN_ALL_CAPS,
  IN_TITLE_CASE,
  INSIDE_OF_NAME,
  isTypo,
  MAY_GO_ON_LEFT,
  NAME_GOES_ON_LEFT,
  NAME_GOES_ON_RIGHT,
  NO_NAME,
  OF_FOLLOWS,
  OF_PART_FOLLOWS,
  PLACE_PREPOSITION_BEFORE,
  ROLE_AFTER,
  SPEECH_AFTER,
  TITLE_BEFORE,
  TOUCHES_BODY,
  TOUCHES_NAME,
  TOUCHES_PLACE_ON_LEFT,
  TOUCHES_PLACE_ON_RIGHT,
} from './flow-reading.ts';
import type { FlowStyle } from './flow-style.ts';
import {
  BEFORE_MONTHS,
  BODY_ROLES,
  CALENDAR,
  COMPANY_FORMS,
  FREE_HEADS,
  FUNCTION_WORDS,
  GENERATIONS,
  GIVEN_NAMES,
  HONORIFICS,
  MAKES_ANOTHER_PLACE,
  NAME_LINKS,
  NAME_PARTICLES,
  OF_HEADS,
  OFFICE_HEADS,
  PLACE_PREPOSITIONS,
  ROLE_WORDS,
  SAID_OF_PLACES,
  SECOND_MENTION,
  SPEECH_VERBS,
  TITLES,
  WEAK_ROLE_WORDS,
} from './lexicon.ts';
import { isAboutSport } from './sports-context.ts';
import { type BareSpan, is, isCapital, type TokenizedFlow } from './tokenized-flow.ts';

const OF = hashToken('of');
const FOR = hashToken('for');
const THE = hashToken('the');
/** Kinds whose name a place beside it makes another body's: "Ford Australia", "Michigan Supreme Court". */
const BODIES: ReadonlySet<Kind> = new Set(['organisation', 'company', 'medium', 'office']);

export interface Surroundings {
  readonly spans: readonly BareSpan[];
  /** For each token the number of its span, or -1. */
  readonly owner: Int32Array;
  readonly style: FlowStyle;
}

/** The context bits of a span, see flow-reading.ts. */
export function readContext(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { tokens } = flow;
  let context = leftContext(flow, span, surroundings) | rightContext(flow, span, surroundings);
  if (isDate(flow, span)) context |= NO_NAME;
  if (surroundings.style.titleCase) context |= IN_TITLE_CASE;
  if (surroundings.style.allCaps) context |= IN_ALL_CAPS;
  if (span.first === 0 && span.last === tokens.count) context |= ALONE;
  if (!mayBe('place', flow, span)) return context;
  // Neither "in Doha" nor "Doha, Qatar" is a team, but "England and Tonga" may be two.
  if (isBesidePlace(flow, span, { surroundings, between: ADDRESS })) return context | BESIDE_PLACE;
  if (!(context & PLACE_PREPOSITION_BEFORE) && isAboutSport(flow, span)) return context | ABOUT_SPORT;
  return isBesidePlace(flow, span, { surroundings, between: LIST }) ? context | BESIDE_PLACE : context;
}

/** What parts a place from another: "Doha, Qatar", "Kuwait, Jordan and Iraq". */
const ADDRESS = /^,\s$/;
const LIST = /^,? (?:and|or)\s$/;

interface Beside {
  readonly surroundings: Surroundings;
  readonly between: RegExp;
}

/** Whether a place stands before or after it with just that between. */
function isBesidePlace(flow: TokenizedFlow, span: BareSpan, { surroundings, between }: Beside): boolean {
  const { tokens, text } = flow;
  const { owner, spans } = surroundings;
  const number = owner[span.first] as number; // a span has tokens
  const joins = (left: BareSpan | undefined, right: BareSpan | undefined, other: BareSpan | undefined) =>
    left !== undefined &&
    right !== undefined &&
    other !== undefined &&
    between.test(text.slice(tokens.end[left.last - 1], tokens.start[right.first])) &&
    mayBe('place', flow, other);
  const [before, after] = [spans[number - 1], spans[number + 1]];
  return joins(before, span, before) || joins(span, after, after);
}

/** Whether any entity of that name is of this kind. */
function mayBe(kind: Kind, { index }: TokenizedFlow, { names }: BareSpan): boolean {
  return names.some((name) => kindOf(index.entities, entityOfName(index.names, name)) === kind);
}

function leftContext(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { tokens } = flow;
  const gap = tokens.gap[span.first] as number; // a span has tokens
  if (gap >= GAP_SENTENCE || span.first === 0) return AT_SENTENCE_START;
  const title = titleOnLeft(flow, span.first);
  if (gap >= GAP_PUNCTUATION) return title;
  const left = span.first - 1;
  if (isMonth(flow, span) && is(flow, left, BEFORE_MONTHS)) return NO_NAME;
  let context = title;
  if (is(flow, left, PLACE_PREPOSITIONS)) context |= PLACE_PREPOSITION_BEFORE;
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

/** May the month, not a person: with the number of its day beside it, it is one whatever else stands around. */
function isDate(flow: TokenizedFlow, span: BareSpan): boolean {
  if (!isMonth(flow, span)) return false;
  const { tokens } = flow;
  const isNumber = (i: number) => i >= 0 && i < tokens.count && (tokens.flags[i] as number) & TOKEN_DIGIT;
  return Boolean(isNumber(span.first - 1) || isNumber(span.last));
}

function isMonth(flow: TokenizedFlow, { first, last }: BareSpan): boolean {
  return last - first === 1 && is(flow, first, CALENDAR);
}

/** Resembles a name, or is one only with a second cue. */
function isDoubtful({ index }: TokenizedFlow, span: BareSpan): boolean {
  return (
    isTypo(span) || Boolean(flagsOfName(index.names, firstName(index.names, span.group)) & NAME_NEEDS_CUE)
  );
}

/** What it means that another span stands directly beside, by what that one names. */
function touches(flow: TokenizedFlow, neighbour: BareSpan, ifPlace: number): number {
  const { index } = flow;
  // Such a word is here the rest of a longer name: "US Congress", "BBC Action Line", "Monaco Grand Prix".
  if (ifPlace === TOUCHES_PLACE_ON_RIGHT && isDoubtful(flow, neighbour)) return NAME_GOES_ON_RIGHT;
  const entity = entityOfName(index.names, firstName(index.names, neighbour.group));
  const kind = kindOf(index.entities, entity);
  if (kind === 'place') {
    const ownCountry = ifPlace === TOUCHES_PLACE_ON_LEFT && isCountry(index.entities, entity);
    return ownCountry ? TOUCHES_NAME : TOUCHES_NAME | ifPlace;
  }
  return BODIES.has(kind) ? TOUCHES_NAME | TOUCHES_BODY : TOUCHES_NAME;
}

/** What an unlinked capitalised word directly before the span means. */
function capitalOnLeft(flow: TokenizedFlow, left: number, title: number): number {
  if (title & TITLE_BEFORE || belongsToNoName(flow, left) || is(flow, left, WEAK_ROLE_WORDS)) return 0;
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

function rightContext(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { tokens, text } = flow;
  const amount = /^\s?[$€£¥₩₽]/.test(
    text.slice(tokens.end[span.last - 1], (tokens.end[span.last - 1] as number) + 2),
  );
  if (amount) return NO_NAME;
  const right = span.last;
  const gap = right < tokens.count ? (tokens.gap[right] as number) : GAP_LINE;
  if (gap > GAP_ABBREVIATION || (tokens.flags[right - 1] as number) & TOKEN_POSSESSIVE) return 0;
  if (is(flow, right, GENERATIONS)) return NO_NAME; // his son
  if (gap === GAP_HYPHEN && is(flow, right, SAID_OF_PLACES)) return PLACE_PREPOSITION_BEFORE;
  if (is(flow, right, SPEECH_VERBS) && !isCapital(flow, right)) return SPEECH_AFTER;
  if (is(flow, right, BODY_ROLES) && !isCapital(flow, right)) return ROLE_AFTER;
  if (goesOnWithOf(flow, right)) return OF_FOLLOWS | partOfCountry(flow, right, surroundings);
  if (is(flow, right, OFFICE_HEADS) && isCapital(flow, right) && mayBe('medium', flow, span))
    return NAME_GOES_ON_RIGHT;
  // "Munir al-Bursh", "Martin van der Berg"
  if (is(flow, right, NAME_PARTICLES) && right + 1 < tokens.count && isCapital(flow, right + 1))
    return NAME_GOES_ON_RIGHT;
  return capitalOnRight(flow, right, surroundings);
}

/** "Republican Party of Kentucky", "the Commission for the Control of Files". */
function goesOnWithOf(flow: TokenizedFlow, link: number): boolean {
  const { tokens } = flow;
  if (tokens.hash[link] !== OF && tokens.hash[link] !== FOR) return false;
  const next = tokens.hash[link + 1] === THE && tokens.hash[link] === FOR ? link + 2 : link + 1;
  return next < tokens.count && isCapital(flow, next);
}

/** What it says about a body that it is of a place which is no country. */
function partOfCountry(flow: TokenizedFlow, link: number, { owner, spans }: Surroundings): number {
  const { index, tokens } = flow;
  const place = spans[owner[link + 1] as number]; // a token of no span has -1
  if (!place || tokens.hash[link] !== OF || !mayBe('place', flow, place)) return 0;
  return isCountry(index.entities, entityOfName(index.names, firstName(index.names, place.group)))
    ? 0
    : OF_PART_FOLLOWS;
}

/** What the capitalised words after the span mean: a role, a touching name, or that the name goes on. */
function capitalOnRight(flow: TokenizedFlow, right: number, surroundings: Surroundings): number {
  const { tokens } = flow;
  const { owner, spans } = surroundings;
  const gap = tokens.gap[right] as number; // right < count
  if (!isCapital(flow, right) || gap === GAP_NONE) return 0;
  const next = spans[owner[right] as number]; // right < count; a token of no span has -1
  if (next) {
    if (gap === GAP_SPACE) return touches(flow, next, TOUCHES_PLACE_ON_RIGHT);
    const { last } = next;
    // "U.S.-Japan Council": the compound goes on after its second half
    return last < tokens.count && tokens.gap[last] === GAP_SPACE && owner[last] === -1
      ? capitalOnRight(flow, last, surroundings)
      : 0;
  }
  if (belongsToNoName(flow, right) || is(flow, right, COMPANY_FORMS)) return 0;
  const beyond = right + 1;
  const roleGoesOn =
    beyond >= tokens.count || !isCapital(flow, beyond) || (tokens.gap[beyond] as number) > GAP_ABBREVIATION;
  if (is(flow, right, WEAK_ROLE_WORDS)) {
    return roleGoesOn || owner[beyond] !== -1 || isRole(flow, beyond) ? 0 : NAME_GOES_ON_RIGHT;
  }
  return NAME_GOES_ON_RIGHT;
}

/** A capitalised word that is no part of any name: a role, a day, a month, a nationality, the start of a sentence. */
function belongsToNoName(flow: TokenizedFlow, token: number): boolean {
  return [ROLE_WORDS, HONORIFICS, CALENDAR, FUNCTION_WORDS, DEMONYMS].some((words) => is(flow, token, words));
}

function isRole(flow: TokenizedFlow, token: number): boolean {
  return is(flow, token, ROLE_WORDS) || is(flow, token, WEAK_ROLE_WORDS);
}

/** A title directly before the name, or before another title: "Deputy Defence Minister", but not "spokesman Jim". */
function titleOnLeft(flow: TokenizedFlow, first: number): number {
  const left = first - 1;
  if (left < 0 || (flow.tokens.gap[first] as number) > GAP_PUNCTUATION) return 0; // first < count
  if (is(flow, left, TITLES)) return TITLE_BEFORE;
  return is(flow, left, SECOND_MENTION) ? HONORIFIC_BEFORE : 0;
}
