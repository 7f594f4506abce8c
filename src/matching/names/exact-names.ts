import {
  addToken,
  BOUND_TO_LANGUAGE,
  capitalsOfName,
  checkOfTokens,
  ENDS_IN_POSSESSIVE,
  emptySequence,
  findGroup,
  finish,
  firstName,
  flagsOfName,
  foldedRange,
  GAP_ABBREVIATION,
  GAP_HYPHEN,
  GAP_NONE,
  GAP_PUNCTUATION,
  HAS_CAPITAL,
  inFilter,
  isOfLanguage,
  MAX_NAME_TOKENS,
  MIXED_CASE,
  NAME_FORM_MASK,
  NAME_FORMS,
  NAME_PUNCTUATED,
  nextName,
  TOKEN_ALL_CAPS,
  TOKEN_CAPITALISED,
  TOKEN_DIGIT,
  TOKEN_INNER_CAPITAL,
  TOKEN_SINGLE_LETTER,
  TokenList,
  tokenize,
} from '../../pack/index.ts';
import { perLanguage } from '../words/languages.ts';
import { THE, WAR } from '../words/lexicon.ts';
import {
  endOf,
  isAllCaps,
  isCapital,
  isOneWord,
  isPossessive,
  surfaceOf,
  type TokenizedFlow,
  type TokenRange,
  wordAt,
} from '../words/tokenized-flow.ts';
import type { BareSpan } from './bare-span.ts';
import { kindOfGroup } from './bearers.ts';
import { isBesideMiddleDot, isChineseGivenName, isPieceOfWords, sharesHan } from './boundaries.ts';

const ACRONYM_FORM = NAME_FORMS.indexOf('acronym');
const SHORT_FORM = NAME_FORMS.indexOf('short');
/** What a token must have, any of these, to stand where a name has a capital. */
const MAY_BE_CAPITAL = HAS_CAPITAL | TOKEN_DIGIT;
const ONE_CAPITAL = TOKEN_CAPITALISED | TOKEN_SINGLE_LETTER;

/** The longest name that starts at token `first`. By its letters and its case most words of a text begin none. */
export function exactAt(flow: TokenizedFlow, first: number): BareSpan | undefined {
  const { flags, hash } = flow.tokens;
  const { firstTokens, plainFirstTokens } = flow.index.names;
  const filter = (flags[first] as number) & MAY_BE_CAPITAL ? firstTokens : plainFirstTokens; // first < count
  const span = inFilter(filter, hash[first] as number) ? longestAt(flow, first) : undefined;
  return span && hash[first] === THE ? (withoutArticle(flow, span) ?? span) : span;
}

/** "The National" is a newspaper, and only the beginning of "the National Bank of Ukraine". */
function withoutArticle(flow: TokenizedFlow, { first, last }: BareSpan): BareSpan | undefined {
  const next = first + 1 < flow.tokens.count ? longestAt(flow, first + 1) : undefined;
  return next && next.last > last ? next : undefined;
}

/** The longest name that starts at token `first`, ends by `end` and is written as a name. */
export function longestAt(
  flow: TokenizedFlow,
  first: number,
  end: number = flow.tokens.count,
): BareSpan | undefined {
  const { tokens, index } = flow;
  const limit = Math.min(end, first + MAX_NAME_TOKENS);
  let sequence = emptySequence;
  let last = first;
  let group = -1;
  for (let i = first; i < limit; i++) {
    if (i > first && (tokens.gap[i] as number) > GAP_PUNCTUATION) break; // i < count
    sequence = addToken(sequence, tokens.hash[i] as number);
    const hashed = findGroup(index.names, sequence);
    const found = hashed < 0 ? -1 : groupOf(flow, { first, last: i + 1 }, sequence, hashed);
    if (found >= 0) {
      group = found;
      last = i + 1;
    }
    if (!inFilter(index.names.prefixes, finish(sequence))) break;
  }
  if (group < 0) return undefined;
  const names = namesWrittenSo(flow, { first, last }, group);
  return { first, last, group, names, rule: 'exact', name: foldedRange(flow.text, tokens, { first, last }) };
}

const scratch = new TokenList();

/** The longest name that other words begin with, which the flow might have had from token `first`: "Moskova" for "Moskova'da". */
export function longestIn(flow: TokenizedFlow, words: string, first: number): BareSpan | undefined {
  const span = longestAt({ ...flow, text: words, tokens: tokenize(words, scratch) }, 0);
  return span && { ...span, first, last: first + span.last };
}

/** The name that other words are from end to end, which the flow might have had in that range. */
export function wholeIn(
  flow: TokenizedFlow,
  words: string,
  { first, last }: TokenRange,
): BareSpan | undefined {
  const span = longestIn(flow, words, first);
  return span?.last === last ? span : undefined;
}

/** The group of names that these tokens are, if letter case and surroundings allow it, or -1; `hashed` is the first with their hash. */
function groupOf(flow: TokenizedFlow, range: TokenRange, sequence: number, hashed: number): number {
  const table = flow.index.names;
  if (isPieceOfWords(flow, range) || isChineseGivenName(flow, range) || isOtherWord(flow, range)) return -1;
  const isPartOfPerson = isBesideMiddleDot(flow, range);
  for (let group = hashed; group >= 0; group = findGroup(table, sequence, group + 1)) {
    if (!isWrittenSo(flow, range, group) || (isPartOfPerson && kindOfGroup(flow, group) === 'person'))
      continue;
    if (checkOfTokens(flow.text, flow.tokens, range) !== table.groupCheck[group]) continue;
    return kindOfGroup(flow, group) !== 'person' && sharesHan(flow, range) ? -1 : group;
  }
  return -1;
}

/**
 * Words of other languages that are names only without their accents: "Über" begins a sentence, Uber drives; "Quitó" took away,
 * and l'Unità is a newspaper. The index has names without accents.
 */
const NAMES_BUT_FOR_ACCENTS: ReadonlySet<string> = new Set(
  'über zähle rühr gärtner quitó servía político cañada unità cavité berné chamán américa nadał przemysł okaż aldı yaş haç yarım malı'.split(
    ' ',
  ),
);
const ACCENTED = /[\u00c0-\u024f]/;
/** With it Arabic ends an object or an adverb, and no name of the pack: كوباً is a cup and not Cuba. */
const TANWIN = '\u064b';

/** Whether what looks like a name is a word of the page's language, or ends in one. */
export function isOtherWord(flow: TokenizedFlow, range: TokenRange): boolean {
  if (!isOneWord(range)) return endsInVerb(flow, range);
  const word = surfaceOf(flow, range);
  if (word.includes(TANWIN) || flow.text[endOf(flow, range)] === TANWIN) return true;
  return ACCENTED.test(word) && NAMES_BUT_FOR_ACCENTS.has(word.toLowerCase());
}

const isWarAVerb = perLanguage({ de: true, nl: true });

/** "In der Ukraine war es ruhig" */
function endsInVerb(flow: TokenizedFlow, { last }: TokenRange): boolean {
  return flow.tokens.hash[last - 1] === WAR && isWarAVerb(flow) === true && !isCapital(flow, last - 1);
}

/** Whether any name of the group allows the letter case of the text. */
function isWrittenSo(flow: TokenizedFlow, range: TokenRange, group: number): boolean {
  const table = flow.index.names;
  for (let name = firstName(table, group); name >= 0; name = nextName(table, name)) {
    if (caseAllows(flow, range, name)) return true;
  }
  return false;
}

/** The names of the group that allow the letter case of the text. */
export function namesWrittenSo(flow: TokenizedFlow, range: TokenRange, group: number): number[] {
  const table = flow.index.names;
  let names: number[] | undefined;
  for (let name = firstName(table, group); name >= 0; name = nextName(table, name)) {
    if (!caseAllows(flow, range, name)) continue;
    if (names) names.push(name);
    else names = [name]; // most groups have one: a list that may grow is ten times as large
  }
  return names ?? [];
}

/** Names only with their accents, in one language: Irã, but wrath; França, but a town. An acronym may be written so, as the army of Ireland is. */
const wordsWithoutAccent = perLanguage<ReadonlySet<string>>({
  pt: new Set(['ira', 'franca', 'suica', 'šuica']),
});

function lacksAccent(flow: TokenizedFlow, range: TokenRange): boolean {
  const others = wordsWithoutAccent(flow);
  return others !== undefined && isOneWord(range) && others.has(surfaceOf(flow, range).toLowerCase());
}

const ROMAN_NUMERAL = /^[IVXLCDM]+$/;

/** Part XI is not Mr Xi's. */
function isRomanNumeral(flow: TokenizedFlow, token: number): boolean {
  return isAllCaps(flow, token) && ROMAN_NUMERAL.test(wordAt(flow, token));
}

/** МОКа, but not Мока. */
function hasTwoCapitals({ text, tokens }: TokenizedFlow, token: number): boolean {
  const second = text.charAt((tokens.start[token] as number) + 1); // token < count
  return second !== second.toLowerCase();
}

/**
 * Whether the text is in a language of the name and written as one name: capitals where it has them, an acronym in capitals, its possessive, and
 * punctuation inside only where the name has some.
 */
function caseAllows(flow: TokenizedFlow, { first, last }: TokenRange, name: number): boolean {
  const { tokens, index, language = 0 } = flow;
  const mask = capitalsOfName(index.names, name);
  if (mask & BOUND_TO_LANGUAGE && !isOfLanguage(index.names, name, language)) return false;
  const nameFlags = flagsOfName(index.names, name);
  if ((nameFlags & NAME_FORM_MASK) === SHORT_FORM && isRomanNumeral(flow, first)) return false;
  if (mask & ENDS_IN_POSSESSIVE && !isPossessive(flow, last - 1)) return false;
  const acronym = (nameFlags & NAME_FORM_MASK) === ACRONYM_FORM;
  if (!acronym && lacksAccent(flow, { first, last })) return false;
  const widest = nameFlags & NAME_PUNCTUATED ? GAP_PUNCTUATION : GAP_ABBREVIATION;
  const inCapitals =
    mask & MIXED_CASE ? TOKEN_INNER_CAPITAL : TOKEN_ALL_CAPS | TOKEN_DIGIT | TOKEN_INNER_CAPITAL;
  const needed = acronym ? inCapitals : HAS_CAPITAL;
  if (!acronym && mask & MIXED_CASE && !hasTwoCapitals(flow, first)) return false;
  for (let i = first; i < last; i++) {
    const flags = tokens.flags[i] as number; // i < count
    const gap = i > first ? (tokens.gap[i] as number) : GAP_NONE;
    if (gap > widest) return false;
    const afterHyphen = gap === GAP_HYPHEN; // Jong-un
    const isInitial = acronym && i > first && (flags & ONE_CAPITAL) === ONE_CAPITAL; // the V of CD&V
    if (mask & (1 << (i - first)) && !(flags & needed) && !afterHyphen && !isInitial) return false;
  }
  return true;
}
