import { foldedTokens } from '../folding/fold.ts';
import { addToken, checkHash, emptySequence, hashToken } from '../folding/hash.ts';
import { tokenize } from '../folding/tokenize.ts';
import {
  GAP_ABBREVIATION,
  HAS_CAPITAL,
  TOKEN_INNER_CAPITAL,
  TOKEN_POSSESSIVE,
  type Tokens,
} from '../folding/tokens.ts';
import { allNamesOf } from '../naming/all-names.ts';
import { isBoundToLanguage } from '../naming/reason-for-cue.ts';
import { isCommonNoun } from '../naming/word-lists.ts';
import type { Entity, Name } from '../records/entity.ts';
import { dayNumber, firstDay, lastDay, type PartialDate } from '../records/partial-date.ts';
import {
  ALWAYS,
  BOUND_TO_LANGUAGE,
  ENDS_IN_POSSESSIVE,
  FOREVER,
  MAX_NAME_TOKENS,
  MIXED_CASE,
  NAME_DATED,
  NAME_FORMS,
  NAME_GENERATED,
  NAME_NEEDS_CUE,
  NAME_PUNCTUATED,
  packLanguage,
} from '../tables/name-table.ts';

/**
 * Slips and transliterations are looked for in these alphabets. Other scripts join prefixes to names or have no such
 * words, so that a tenth of the table for slips would find next to nothing.
 */
const WITH_SLIPS = /\p{Script=Latin}|\p{Script=Cyrillic}/u;

/** A name as the index holds it. */
export interface IndexName {
  readonly folded: string;
  readonly tokens: readonly string[];
  readonly hash: number;
  readonly check: number;
  readonly entity: number;
  readonly flags: number;
  readonly caseMask: number;
  /** Of which languages a page must be, packed; none if it may be of any. */
  readonly languages: readonly number[];
  /** Whether misspellings of it are looked for too. */
  readonly mayBeMisspelt: boolean;
  /** Days since 1970; ALWAYS and FOREVER where the name holds always. */
  readonly from: number;
  readonly to: number;
}

/** The names of an entity as the index holds them, without repetitions. Names of too many tokens are left out. */
export function indexNamesOf(entity: Entity, number: number): IndexName[] {
  const names = new Map<string, IndexName>();
  const ofLanguages = new Map<string, IndexName>();
  for (const name of allNamesOf(entity)) {
    const indexed = name.matched === 'never' ? undefined : indexName(name, number, entity.kind === 'place');
    if (!indexed) continue;
    // "NATO" only in capitals and "Nato" are two names; "Minsk Agreements" and "Minsk agreements" are one.
    const key = `${indexed.folded} ${name.form === 'acronym'}`;
    const kind = indexed.languages.length > 0 ? ofLanguages : names;
    const before = kind.get(key);
    kind.set(key, before ? joined(before, indexed) : indexed);
  }
  // A page takes the first that it may: "Moldavia" needs a cue in English and none in Italian.
  const bound = [...ofLanguages].filter(([key]) => leavesMore(names.get(key)));
  return [...bound.map(([, name]) => name), ...names.values()];
}

/** Whether one that is read in every page leaves anything to be said for one of a language. */
function leavesMore(everywhere: IndexName | undefined): boolean {
  return everywhere === undefined || (everywhere.flags & NAME_NEEDS_CUE) !== 0;
}

/** Two spellings of one name: where either is read, it is. */
function joined(before: IndexName, after: IndexName): IndexName {
  const flags = before.flags | (after.flags & NAME_PUNCTUATED);
  const caseMask = before.caseMask & after.caseMask;
  return { ...before, flags, caseMask, languages: [...new Set([...before.languages, ...after.languages])] };
}

function indexName(name: Name, entity: number, isPlace: boolean): IndexName | undefined {
  const tokens = tokenize(name.text);
  const folded = foldedTokens(name.text, tokens);
  if (folded.length === 0 || folded.length > MAX_NAME_TOKENS) return undefined;
  let caseMask = 0;
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.flags[i] as number) & HAS_CAPITAL) caseMask |= 1 << i; // i < count
  }
  caseMask = withoutCommonNouns(caseMask, folded, isPlace);
  if (name.form === 'acronym' ? hasSmallLetters(tokens) : CYRILLIC_ACRONYM.test(name.text))
    caseMask |= MIXED_CASE;
  if ((tokens.flags[tokens.count - 1] as number) & TOKEN_POSSESSIVE) caseMask |= ENDS_IN_POSSESSIVE; // it has tokens
  const languages = languagesOf(name);
  if (languages.length > 0) caseMask |= BOUND_TO_LANGUAGE;
  const dated = name.from !== undefined || name.to !== undefined;
  const flags =
    NAME_FORMS.indexOf(name.form) |
    (name.needsCue && languages.length === 0 ? NAME_NEEDS_CUE : 0) |
    (name.generated ? NAME_GENERATED : 0) |
    (dated ? NAME_DATED : 0) |
    (hasPunctuation(tokens) ? NAME_PUNCTUATED : 0);
  return {
    folded: folded.join(' '),
    tokens: folded,
    hash: folded.map(hashToken).reduce(addToken, emptySequence),
    check: checkHash(folded.join(' ')),
    entity,
    flags,
    caseMask,
    languages,
    mayBeMisspelt:
      languages.length === 0 && name.matched === undefined && !name.generated && WITH_SLIPS.test(name.text),
    from: dayOr(name.from, firstDay, ALWAYS),
    to: dayOr(name.to, lastDay, FOREVER),
  };
}

function languagesOf(name: Name): readonly number[] {
  const [subtag] = (name.lang ?? '').toLowerCase().split('-', 1);
  return subtag && isBoundToLanguage(name) ? [packLanguage(subtag)] : [];
}

function hasPunctuation(tokens: Tokens): boolean {
  return tokens.gap.subarray(1, tokens.count).some((gap) => gap > GAP_ABBREVIATION);
}

/** "Manchester city centre" is not Manchester City's. */
const NOUNS_OF_CLUBS: ReadonlySet<string> = new Set(['city', 'county', 'town', 'united']);

/** Also declined: ЦАР is a republic and Цар a tsar, МОКа the Olympic Committee's and Мока a coffee. */
const CYRILLIC_ACRONYM = /^(?=\p{Script=Cyrillic}+$)\p{Lu}{2,3}\p{Ll}*$/u;

/** AfD, but not OPEC. */
function hasSmallLetters({ flags }: Tokens): boolean {
  const [first = 0] = flags;
  return (first & TOKEN_INNER_CAPITAL) !== 0;
}

/** A common noun after the first word needs no capital, if a word that is none keeps its own. */
function withoutCommonNouns(caseMask: number, folded: readonly string[], isPlace: boolean): number {
  let proper = caseMask;
  folded.forEach((word, i) => {
    const isOwn = !isPlace && NOUNS_OF_CLUBS.has(word);
    if (i > 0 && isCommonNoun(word) && !isOwn) proper &= ~(1 << i);
  });
  return proper === 0 ? caseMask : proper;
}

function dayOr(date: PartialDate | undefined, end: (date: PartialDate) => string, otherwise: number): number {
  return date === undefined ? otherwise : dayNumber(end(date));
}
