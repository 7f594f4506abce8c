import {
  entityOfName,
  GAP_ABBREVIATION,
  GAP_HYPHEN,
  GAP_LINE,
  GAP_NONE,
  GAP_SPACE,
  hashToken,
  isCountry,
  kindOf,
  TOKEN_POSSESSIVE,
} from '../pack/index.ts';
import { belongsToNoName, mayBe, placeNamed, type Surroundings, touches } from './beside-names.ts';
import { CONTEXT } from './context-bits.ts';
import {
  BODY_ROLES,
  COMPANY_FORMS,
  GENERATIONS,
  LAST_SPACED,
  NAME_PARTICLES,
  OFFICE_HEADS,
  PARTS_IN_A_LIST,
  PORTFOLIOS,
  ROLE_WORDS,
  SAID_OF_PLACES,
  SPEECH_VERBS,
  TITLES_AFTER,
  WEAK_ROLE_WORDS,
} from './lexicon.ts';
import { type BareSpan, is, isCapital, type TokenizedFlow } from './tokenized-flow.ts';

const {
  BODY_ROLE_BESIDE,
  LOCATED,
  NAME_GOES_ON_RIGHT,
  NO_NAME,
  OF_FOLLOWS,
  OF_PART_FOLLOWS,
  PLACE_PREPOSITION_BEFORE,
  SPEECH_AFTER,
  TITLE_BESIDE,
  TOUCHES_PLACE_ON_RIGHT,
} = CONTEXT;

const OF = hashToken('of');
const FOR = hashToken('for');
const THE = hashToken('the');
const AND = hashToken('and');

export function rightContext(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { tokens, text } = flow;
  const amount = /^\s?[$€£¥₩₽]/.test(
    text.slice(tokens.end[span.last - 1], (tokens.end[span.last - 1] as number) + 2),
  );
  if (amount) return NO_NAME;
  const right = span.last;
  const gap = right < tokens.count ? (tokens.gap[right] as number) : GAP_LINE;
  if (gap > GAP_ABBREVIATION || (tokens.flags[right - 1] as number) & TOKEN_POSSESSIVE) return 0;
  if (isGeneration(flow, right) && mayBe('person', flow, span)) return NO_NAME; // his son
  if (isPartInAList(flow, span, surroundings)) return NO_NAME;
  // NV is Nevada elsewhere
  if (is(flow, right, COMPANY_FORMS) && (mayBe('company', flow, span) || mayBe('medium', flow, span)))
    return 0;
  if (titleAfter(flow, span) !== undefined && mayBe('person', flow, span)) return TITLE_BESIDE;
  if (gap === GAP_HYPHEN && is(flow, right, SAID_OF_PLACES)) return PLACE_PREPOSITION_BEFORE | LOCATED;
  if (is(flow, right, SPEECH_VERBS) && !isCapital(flow, right)) return SPEECH_AFTER;
  if (is(flow, right, BODY_ROLES) && !isCapital(flow, right)) return BODY_ROLE_BESIDE;
  if (goesOnWithOf(flow, right)) return OF_FOLLOWS | partOfCountry(flow, right, surroundings);
  if (is(flow, right, OFFICE_HEADS) && isCapital(flow, right) && mayBe('medium', flow, span))
    return NAME_GOES_ON_RIGHT;
  // "Munir al-Bursh", "Martin van der Berg"
  if (is(flow, right, NAME_PARTICLES) && right + 1 < tokens.count && isCapital(flow, right + 1))
    return NAME_GOES_ON_RIGHT;
  return capitalOnRight(flow, right, surroundings);
}

/** "Kebbi and Niger states": no country is one of several parts of another. But "Russia and China states" are none. */
function isPartInAList(flow: TokenizedFlow, span: BareSpan, { owner, spans }: Surroundings): boolean {
  const { tokens } = flow;
  if (tokens.hash[span.first - 1] !== AND || !is(flow, span.last, PARTS_IN_A_LIST)) return false;
  const other = spans[owner[span.first - 2] as number]; // a token of no span has -1
  return isCountrysOnly(flow, span) && !(other && isCountrysOnly(flow, other));
}

function isCountrysOnly({ index }: TokenizedFlow, { names }: BareSpan): boolean {
  const places = names
    .map((name) => entityOfName(index.names, name))
    .filter((entity) => kindOf(index.entities, entity) === 'place');
  return places.length > 0 && places.every((entity) => isCountry(index.entities, entity));
}

/** The title that is written after a name: 大統領 of ゼレンスキー大統領. */
export function titleAfter({ text, tokens }: TokenizedFlow, { last }: BareSpan): string | undefined {
  const end = tokens.end[last - 1] as number; // a span has tokens
  if (!(text.charCodeAt(end) > LAST_SPACED || text.charCodeAt(end + 1) > LAST_SPACED)) return undefined;
  TITLES_AFTER.lastIndex = end;
  return TITLES_AFTER.exec(text)?.[0].trim();
}

/** "Whitlock Jr", "Bush Senior", but "US senior official". */
function isGeneration(flow: TokenizedFlow, token: number): boolean {
  return is(flow, token, GENERATIONS) && isCapital(flow, token);
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
  const entity = place && tokens.hash[link] === OF ? placeNamed(index, place) : undefined;
  return entity === undefined || isCountry(index.entities, entity) ? 0 : OF_PART_FOLLOWS;
}

/** What the capitalised words after the span mean: a role, a touching name, or that the name goes on. */
function capitalOnRight(flow: TokenizedFlow, right: number, surroundings: Surroundings): number {
  const { tokens } = flow;
  const { owner, spans } = surroundings;
  const gap = tokens.gap[right] as number; // right < count
  if (!isCapital(flow, right) || gap === GAP_NONE) return 0;
  const next = spans[owner[right] as number]; // right < count; a token of no span has -1
  if (next) {
    const { last } = next;
    if (gap === GAP_SPACE) {
      const touch = touches(flow, next, TOUCHES_PLACE_ON_RIGHT);
      // "New York New Jersey Stadium" has neither place in it
      return touch & TOUCHES_PLACE_ON_RIGHT && last < tokens.count && tokens.gap[last] === GAP_SPACE
        ? touch | (owner[last] === -1 ? capitalOnRight(flow, last, surroundings) : 0)
        : touch;
    }
    // "U.S.-Japan Council": the compound goes on after its second half
    return last < tokens.count && tokens.gap[last] === GAP_SPACE && owner[last] === -1
      ? capitalOnRight(flow, last, surroundings)
      : 0;
  }
  if (belongsToNoName(flow, right)) return 0;
  return isRole(flow, right, owner) ? 0 : NAME_GOES_ON_RIGHT;
}

const EXECUTIVE = hashToken('executive');

/** An office that begins here: "Chief Executive Officer", "Health Secretary", "Deputy Foreign Minister", "King Charles". */
function isRole(flow: TokenizedFlow, right: number, owner: Int32Array): boolean {
  const { tokens } = flow;
  const isJoined = (at: number) =>
    at < tokens.count && isCapital(flow, at) && (tokens.gap[at] as number) <= GAP_ABBREVIATION;
  let end = right;
  while ((end === right || isJoined(end)) && isPartOfRole(flow, end)) end++;
  if (end > right && isJoined(end) && is(flow, end, ROLE_WORDS)) return true;
  if (end > right + 1) return tokens.hash[end - 1] === EXECUTIVE; // "Chief Executive Dolf van den Brink"
  return is(flow, right, WEAK_ROLE_WORDS) && (!isJoined(end) || owner[end] !== -1);
}

function isPartOfRole(flow: TokenizedFlow, token: number): boolean {
  return is(flow, token, WEAK_ROLE_WORDS) || is(flow, token, PORTFOLIOS);
}
