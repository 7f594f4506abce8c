import {
  entityOfName,
  foldedToken,
  GAP_ABBREVIATION,
  GAP_HYPHEN,
  kindOf,
  TOKEN_ALL_CAPS,
} from '../../pack/index.ts';
import { nameAt } from '../context/beside-names.ts';
import { CONTEXT } from '../context/context-bits.ts';
import type { BareSpan } from '../names/bare-span.ts';
import { familiarityOfBearer, isShortForm, kindOfBearer, mayBe } from '../names/bearers.ts';
import { longestAt } from '../names/exact-names.ts';
import { KNOWN_TO_ALL } from '../names/familiarity.ts';
import { COMPANY_FORMS, NAME_LINKS, THE } from '../words/lexicon.ts';
import {
  endOf,
  is,
  isAllCaps,
  isCapital,
  type TokenizedFlow,
  type TokenRange,
  textBefore,
} from '../words/tokenized-flow.ts';
import { isBracketed } from './brackets.ts';
import type { AcronymDefinition, Namesake, Span, Stranger } from './flow-reading.ts';

const { AS_STRANGER, IN_TITLE_CASE, INSIDE_OF_NAME, NAME_GOES_ON_LEFT, NAME_GOES_ON_RIGHT } = CONTEXT;

/** "Full Name (FN)", "FN (Full Name)": acronyms that the flow defines, for names of the pack and for others. */
export function findDefinitions(
  flow: TokenizedFlow,
  spans: readonly Span[],
  owner: Int32Array,
): AcronymDefinition[] {
  const { count, flags } = flow.tokens;
  const definitions: AcronymDefinition[] = [];
  for (let i = 0; i < count; i++) {
    if (!((flags[i] as number) & TOKEN_ALL_CAPS)) continue; // i < count
    const definition = definedBefore(flow, i, { spans, owner }) ?? definedBehind(flow, i, { spans, owner });
    if (definition) definitions.push(definition);
  }
  return definitions;
}

interface Owned {
  readonly spans: readonly Span[];
  /** For each token the number of its span, or -1. */
  readonly owner: Int32Array;
}

/** "Full Name (FN)" */
function definedBefore(flow: TokenizedFlow, at: number, names: Owned): AcronymDefinition | undefined {
  const { tokens, text } = flow;
  if (at < 2 || !isBracketed(flow, at)) return undefined;
  const acronym = foldedToken(text, tokens, at);
  // "General Motors Corporation (GM)"
  const nameEnd = is(flow, at - 1, COMPANY_FORMS) ? at - 2 : at - 1;
  const span = nameAt(names, nameEnd);
  const first = span?.first ?? startOfCapitals(flow, at - 1);
  if (!standsFor(flow, acronym, { first, last: at }) && (span || !spellsOut(flow, at, acronym)))
    return undefined;
  return { acronym: tokens.hash[at] as number, ...(span ? { span } : {}) }; // at < count
}

/** Longest name in brackets that may spell out an acronym, in tokens. */
const MOST_IN_BRACKETS = 10;

/** "FN (Full Name)" */
function definedBehind(flow: TokenizedFlow, at: number, names: Owned): AcronymDefinition | undefined {
  const { tokens, text } = flow;
  const first = at + 1;
  if (first >= tokens.count || textBefore(flow, first) !== ' (') return undefined;
  const end = closingBracket(flow, first);
  if (end === undefined || !standsFor(flow, foldedToken(text, tokens, at), { first, last: end }))
    return undefined;
  const span = nameAt(names, first);
  const isWhole = span?.first === first && span.last === end;
  return { acronym: tokens.hash[at] as number, ...(isWhole && { span }) }; // at < count
}

/** The token before which a bracket closes that opened before `first`, if it is near. */
function closingBracket(flow: TokenizedFlow, first: number): number | undefined {
  for (let last = first + 1; last <= Math.min(flow.tokens.count, first + MOST_IN_BRACKETS); last++) {
    if (flow.text[endOf(flow, { last })] === ')') return last;
  }
  return undefined;
}

/** Whether an acronym in brackets stands there, if anything does. */
function isAcronymInBrackets(flow: TokenizedFlow, token: number): boolean {
  return token < flow.tokens.count && isAllCaps(flow, token) && isBracketed(flow, token);
}

/** Whom the pack knows by the acronym in brackets after a span; undefined where there is none, or nobody. */
export function bracketedEntities(flow: TokenizedFlow, { last }: BareSpan): readonly number[] | undefined {
  const { index } = flow;
  if (!isAcronymInBrackets(flow, last)) return undefined;
  const acronym = longestAt(flow, last, last + 1);
  const entities = acronym?.names.map((name) => entityOfName(index.names, name));
  // "The Independent (UK)" tells of a country.
  return entities?.some((entity) => kindOf(index.entities, entity) !== 'place') ? entities : undefined;
}

/** Fewer letters are the initials of many words by chance. */
const FEWEST_INITIALS = 3;

/** Whether a span only ends a longer name whose initials follow in brackets: "Activists in Iran (HRAI)". */
export function endsSpeltOutName(flow: TokenizedFlow, { first, last }: BareSpan): boolean {
  const { gap } = flow.tokens;
  if (!isAcronymInBrackets(flow, last)) return false;
  const acronym = foldedToken(flow.text, flow.tokens, last);
  if (acronym.length < FEWEST_INITIALS) return false;
  let all = initials(flow, first, last);
  let ofCapitals = all;
  for (let i = first - 1; i >= 0 && all.length <= MOST_IN_BRACKETS; i--) {
    if ((gap[i + 1] as number) > GAP_ABBREVIATION) return false; // i + 1 < count
    const initial = initials(flow, i, i + 1);
    all = initial + all;
    if (all === acronym) return true;
    if (!isCapital(flow, i)) continue;
    ofCapitals = initial + ofCapitals;
    if (ofCapitals === acronym) return true;
  }
  return false;
}

function startOfCapitals(flow: TokenizedFlow, last: number): number {
  let first = last;
  while (first > 0 && (flow.tokens.gap[first] as number) <= GAP_ABBREVIATION) {
    if (!isCapital(flow, first - 1) && !is(flow, first - 1, NAME_LINKS)) break;
    first--;
  }
  return first;
}

function initials(flow: TokenizedFlow, first: number, last: number): string {
  let letters = '';
  for (let i = first; i < last; i++) letters += foldedToken(flow.text, flow.tokens, i).charAt(0);
  return letters;
}

/** Whether the words before are what the acronym stands for, without capitals: "artificial pancreas (AP)". */
function spellsOut(flow: TokenizedFlow, at: number, acronym: string): boolean {
  const first = at - acronym.length;
  return first >= 0 && initials(flow, first, at) === acronym;
}

/** Whether the words may be what the acronym is short for. */
function standsFor(flow: TokenizedFlow, acronym: string, range: TokenRange): boolean {
  return abbreviates(acronym, initials(flow, range.first, range.last)) || isMadeOf(flow, acronym, range);
}

/** Whether the letters of the acronym are among the initials, in order; one may be missing (inner letters). */
function abbreviates(acronym: string, letters: string): boolean {
  let at = 0;
  let missing = 0;
  for (const letter of acronym) {
    const found = letters.indexOf(letter, at);
    if (found === -1) missing++;
    else at = found + 1;
  }
  return acronym.length > 1 && missing <= (acronym.length > 3 ? 1 : 0);
}

/** Most letters of one word in an acronym, and of a whole one that is looked at so closely. */
const MOST_OF_WORD = 4;
const MOST_LETTERS = 12;

/** Whether the acronym is made of the beginnings of the words: "National Super Alliance (NASA)", also behind "the". */
function isMadeOf(flow: TokenizedFlow, acronym: string, { first, last }: TokenRange): boolean {
  if (acronym.length > MOST_LETTERS || last - first > MOST_LETTERS) return false;
  // How many letters the words so far may stand for.
  let taken = new Set([0]);
  for (let at = first; at < last && taken.size > 0; at++) {
    const word = foldedToken(flow.text, flow.tokens, at);
    const isSmall = is(flow, at, NAME_LINKS) || flow.tokens.hash[at] === THE;
    const next = new Set(isSmall ? taken : []);
    for (const before of taken) {
      const rest = acronym.slice(before, before + MOST_OF_WORD);
      for (let more = 1; more <= rest.length && word.startsWith(rest.slice(0, more)); more++)
        next.add(before + more);
    }
    taken = next;
  }
  return taken.has(acronym.length);
}

/** Names of people whom the pack lacks, where their surname is a short name in it: "Anna Putin". */
export function findStrangers(flow: TokenizedFlow, spans: readonly Span[]): Stranger[] {
  const strangers: Stranger[] = [];
  for (const span of spans) {
    if (span.context & AS_STRANGER) {
      const surname = surnameIn(flow, span);
      if (surname) strangers.push({ first: span.first, group: surname.group });
      continue;
    }
    const named = isCalledOtherwise(flow, span) || givenNameFollows(flow, span);
    if (named && isShort(flow, span)) strangers.push({ first: span.first, group: span.group });
  }
  return strangers;
}

/** Names of people whom the pack has, where their surname is a short name in it: "Melania Trump". */
export function findNamesakes(flow: TokenizedFlow, spans: readonly Span[]): Namesake[] {
  const namesakes: Namesake[] = [];
  for (const span of spans) {
    const surname = surnameIn(flow, span);
    if (surname) namesakes.push({ first: span.first, group: surname.group, span });
  }
  return namesakes;
}

/** The last word of a person's full name, where it is a short name in the pack. */
function surnameIn(flow: TokenizedFlow, span: BareSpan): BareSpan | undefined {
  const { first, last } = span;
  if (last - first < 2 || !mayBe('person', flow, span)) return undefined;
  const surname = longestAt(flow, last - 1);
  return surname?.last === last && isShort(flow, surname) ? surname : undefined;
}

/** In a headline only a given name says so, and of somebody whom all know: "Un-Angry Trump Supporters", "Team Trump". */
function isCalledOtherwise(flow: TokenizedFlow, span: Span): boolean {
  if (!(span.context & NAME_GOES_ON_LEFT)) return false;
  if (span.context & INSIDE_OF_NAME) return true;
  return !(span.context & IN_TITLE_CASE) && !span.names.some((name) => isKnownToAll(flow, name));
}

function isKnownToAll(flow: TokenizedFlow, name: number): boolean {
  return kindOfBearer(flow, name) === 'person' && familiarityOfBearer(flow, name) === KNOWN_TO_ALL;
}

/** "Park Seung-hun": a hyphen is in no other name that begins with a surname. */
function givenNameFollows({ tokens }: TokenizedFlow, { context, last }: Span): boolean {
  return (
    (context & NAME_GOES_ON_RIGHT) !== 0 && last + 1 < tokens.count && tokens.gap[last + 1] === GAP_HYPHEN
  );
}

function isShort(flow: TokenizedFlow, { names }: Pick<Span, 'names'>): boolean {
  return names.some((name) => isShortForm(flow, name));
}
