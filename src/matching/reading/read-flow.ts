import {
  flagsOfName,
  GAP_SENTENCE,
  NAME_DATED,
  NAME_NEEDS_CUE,
  type PackIndex,
  packLanguage,
  TOKEN_ALL_CAPS,
  TokenList,
  type Tokens,
  tokenize,
} from '../../pack/index.ts';
import { nameAt, type Surroundings } from '../context/beside-names.ts';
import { CONTEXT } from '../context/context-bits.ts';
import { countryAround } from '../context/country/country-around.ts';
import { countryGiven } from '../context/country/country-given.ts';
import { countryOfSentence } from '../context/country/country-of-sentence.ts';
import { readContext } from '../context/name-context.ts';
import type { BareSpan } from '../names/bare-span.ts';
import { longestAt } from '../names/exact-names.ts';
import { findNames } from '../names/find-names.ts';
import { asRegions } from '../names/regions.ts';
import { type FlowStyle, flowStyle } from '../words/flow-style.ts';
import { titleAfter, titleBefore } from '../words/titles.ts';
import {
  endOf,
  hasDigit,
  isOneWord,
  NO_WORD,
  type PlacedToken,
  placedToken,
  startOf,
  type TokenizedFlow,
} from '../words/tokenized-flow.ts';
import { flowWords } from './cue-words.ts';
import {
  bracketedEntities,
  endsSpeltOutName,
  findDefinitions,
  findNamesakes,
  findStrangers,
} from './definitions.ts';
import type { FlowReading, Span } from './flow-reading.ts';

const { INSIDE_OF_NAME, TITLE_BESIDE } = CONTEXT;

/** Filled anew by each reading, which keeps copies of what it needs. */
const scratch = new TokenList();
let ownerScratch = new Int32Array(256);
/** All -1 between two uses. */
let withinScratch = new Int32Array(256).fill(-1);

const NOTHING: readonly never[] = [];

/**
 * Finds the names of the pack in one flow of text, longest first, and what stands around them. `language` is the page's,
 * as a BCP 47 primary subtag.
 */
export function readFlow(text: string, index: PackIndex, language?: string): FlowReading {
  const flow: TokenizedFlow = {
    text,
    tokens: tokensOf(text),
    index,
    language: language === undefined ? undefined : packLanguage(language),
  };
  const bare = asRegions(flow, findNames(flow));
  const words = flowWords(flow);
  const hasAcronyms = (flow.tokens.seen & TOKEN_ALL_CAPS) !== 0;
  if (bare.length === 0 && !hasAcronyms) {
    return {
      text,
      words,
      spans: NOTHING,
      capitals: NOTHING,
      definitions: NOTHING,
      strangers: NOTHING,
      namesakes: NOTHING,
    };
  }
  const owner = spanOfToken(bare, flow.tokens.count);
  const spans =
    bare.length === 0 ? NOTHING : withContext(flow, { owner, spans: bare, style: flowStyle(flow) });
  return {
    text,
    words,
    spans,
    capitals: hasAcronyms ? wordsOfCapitals(flow, bare, owner) : NOTHING,
    definitions: hasAcronyms ? findDefinitions(flow, spans, owner) : NOTHING,
    strangers: findStrangers(flow, spans),
    namesakes: findNamesakes(flow, spans),
  };
}

/** So far behind the last token rules look. */
const LOOKED_BEHIND = 3;

/** The tokens of a flow, behind which nothing stands, whatever the flow before has left there. */
function tokensOf(text: string): Tokens {
  const tokens = tokenize(text, scratch);
  const { count, hash, flags, gap } = tokens;
  hash.fill(NO_WORD, count, count + LOOKED_BEHIND);
  flags.fill(0, count, count + LOOKED_BEHIND);
  gap.fill(GAP_SENTENCE, count, count + LOOKED_BEHIND);
  return tokens;
}

function withContext(flow: TokenizedFlow, surroundings: Surroundings): readonly Span[] {
  return surroundings.spans.map((bare) => {
    const span = contextOf(flow, bare, surroundings);
    const within = namesWithin(flow, bare, surroundings.style);
    return within ? { ...span, within } : span;
  });
}

function contextOf(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): Span {
  const start = startOf(flow, span);
  const isEnd = endsSpeltOutName(flow, span);
  const context = readContext(flow, span, surroundings) | (isEnd ? INSIDE_OF_NAME : 0);
  const country = countryGiven(flow, span, surroundings);
  const { first, last, group, names, rule, name } = span;
  // One by one: spread, they cost a fortieth of all reading and linking.
  const read = {
    first,
    last,
    group,
    names,
    rule,
    name,
    start,
    end: withBracket(flow.text, start, endOf(flow, span)),
    hash: flow.tokens.hash[span.first] as number, // a span has tokens
    context,
    country,
    spokenOf: country === 0 ? countryOfSentence(flow, span, surroundings) : 0,
    liesIn: countryAround(flow, span, surroundings),
  };
  const bracketed = bracketedEntities(flow, span);
  const title = context & TITLE_BESIDE ? (titleAfter(flow, span) ?? titleBefore(flow, span)) : undefined;
  if (!title && !bracketed) return read;
  return { ...read, ...(title && { title }), ...(bracketed && { bracketed }) };
}

/** A bracket that the name opens belongs to it: "Janata Dal (United)". */
function withBracket(text: string, start: number, end: number): number {
  return text[end] === ')' && text.slice(start, end).includes('(') ? end + 1 : end;
}

/** The shorter names in one that holds only at times, or only beside a cue. */
function namesWithin(flow: TokenizedFlow, whole: BareSpan, style: FlowStyle): readonly Span[] | undefined {
  const { first, last, names } = whole;
  if (isOneWord(whole) || !names.every((name) => mayMeanNothing(flow, name))) return undefined;
  if (hasDigit(flow, last - 1)) return undefined; // "France 2" is a channel where it is no cue's
  const spans: BareSpan[] = [];
  for (let i = first; i < last; ) {
    const span = longestAt(flow, i, i === first ? last - 1 : last);
    if (span) spans.push(span);
    i = span?.last ?? i + 1;
  }
  if (spans.length === 0) return undefined;
  // A page may name thousands such: only what was written is wiped.
  if (withinScratch.length < flow.tokens.count)
    withinScratch = new Int32Array(flow.tokens.count * 2).fill(-1);
  setOwners(withinScratch, spans);
  const found = spans.map((span) => contextOf(flow, span, { owner: withinScratch, spans, style }));
  withinScratch.fill(-1, first, last);
  return found;
}

function mayMeanNothing({ index }: TokenizedFlow, name: number): boolean {
  return (flagsOfName(index.names, name) & (NAME_DATED | NAME_NEEDS_CUE)) !== 0;
}

/** For each token the number of its span, or -1. */
function spanOfToken(spans: readonly BareSpan[], count: number): Int32Array {
  if (ownerScratch.length < count) ownerScratch = new Int32Array(count * 2);
  const owner = ownerScratch.fill(-1, 0, count + LOOKED_BEHIND);
  setOwners(owner, spans);
  return owner;
}

function setOwners(owner: Int32Array, spans: readonly BareSpan[]): void {
  spans.forEach(({ first, last }, number) => {
    for (let i = first; i < last; i++) owner[i] = number;
  });
}

function wordsOfCapitals(
  flow: TokenizedFlow,
  spans: readonly BareSpan[],
  owner: Int32Array,
): readonly PlacedToken[] {
  const { count, flags } = flow.tokens;
  const found: PlacedToken[] = [];
  for (let i = 0; i < count; i++) {
    if (!((flags[i] as number) & TOKEN_ALL_CAPS)) continue; // i < count
    const span = nameAt({ spans, owner }, i);
    if (!span || isOneWord(span)) found.push(placedToken(flow, i));
  }
  return found;
}
