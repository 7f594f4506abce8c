import { flagsOfName, fold, formOf, GAP_HYPHEN, GAP_SPACE, hashToken, inFilter } from '../../pack/index.ts';
import { is, isCapital, type TokenizedFlow } from '../words/tokenized-flow.ts';
import { words } from '../words/word-class.ts';
import type { BareSpan } from './bare-span.ts';
import { mayBe, placesNamed } from './bearers.ts';
import { longestIn } from './exact-names.ts';

/*
 * The pack has the case forms of names that Russian and Ukrainian texts print daily. Of other people it has the name as it is:
 * "с Робертом Фицо", "Касым-Жомарта Токаева" are found by what the words may have been before they were declined. All words
 * of a full name seldom fit somebody else; a surname alone counts only where its bearer is named in full. Of other towns, too, it
 * has the name as it is: "в Дубае" tells by its preposition that a place follows.
 */

/** What a word may end in when it is declined, and before; "-" for nothing. The longest that fits counts. */
const ENDINGS: Readonly<Record<string, string>> = {
  ru: 'ого:ий,ый,ой ому:ий,ый,ой ого:ий ым:-,ый им:ий,- ом:-,ий,ый ем:й,ь,- ём:й,ь,- ой:а,ая ей:я,а,ая ую:ая а:- я:й,ь у:-,а ю:й,ь,я е:-,а,й,я ы:а и:а,я,ь',
  uk: 'ого:ий ому:ий ові:- еві:-,ь єві:й,ь им:ий,- ім:ий,- ом:- ем:-,ь єм:й ою:а ею:а,я єю:я ої:а ій:а,я а:- я:й,ь у:-,а,ий ю:й,ь,я і:-,а,я,ь ї:я,й и:а',
};

type Undo = readonly (readonly [ending: string, before: readonly string[]])[];

const UNDO: ReadonlyMap<string, Undo> = new Map(
  Object.entries(ENDINGS).map(([language, list]): [string, Undo] => [
    language,
    list.split(' ').map((one) => {
      const [ending = '', before = ''] = one.split(':');
      return [ending, before.split(',').map((letters) => letters.replace('-', ''))];
    }),
  ]),
);

/** Whether names in texts of that language, a BCP 47 primary subtag, are declined so. */
export function hasCyrillicCases(language: string | undefined): language is string {
  return language !== undefined && UNDO.has(language);
}

/** In letters; what is left of a shorter word is too often another. */
const SHORTEST_STEM = 3;
const SHORTEST_SURNAME = 5;
const SHORTEST_PLACE = 5;
const MOST_WORDS = 3;

/** Before a place that is declined; "с" and "о" stand before people as well. */
const PLACE_PREPOSITIONS = words('в во из до под на через у із з від до');

/** The name that stands declined from token `first`: of a person in full, or the surname, or a place behind a preposition. */
export function caseFormAt(flow: TokenizedFlow, first: number, language: string): BareSpan | undefined {
  const { text, tokens, index } = flow;
  const wordAt = (token: number) => text.slice(tokens.start[token], tokens.end[token]);
  const begins = (word: string) => inFilter(index.names.firstTokens, hashToken(fold(word)));
  const heads = nominatives(wordAt(first), language).filter(begins);
  if (heads.length === 0) return undefined;
  let phrases = heads;
  let found: BareSpan | undefined;
  for (let last = first; ; ) {
    const span = spanIn(flow, { first, last: last + 1 }, phrases);
    if (span && (last > first || isSurname(flow, span) || isWhere(flow, span))) found = span;
    last++;
    if (last === tokens.count || last - first === MOST_WORDS) return found;
    if ((tokens.gap[last] as number) > GAP_HYPHEN || !isCapital(flow, last)) return found; // last < count
    const between = text.slice(tokens.end[last - 1], tokens.start[last]);
    const next = nominatives(wordAt(last), language);
    phrases = phrases.flatMap((phrase) => next.map((word) => phrase + between + word));
  }
}

/** What the word may be before it is declined, itself among it. */
function nominatives(word: string, language: string): readonly string[] {
  const undo = UNDO.get(language)?.find(([ending]) => word.endsWith(ending));
  if (!undo) return [word];
  const [ending, before] = undo;
  const stem = word.slice(0, -ending.length);
  return stem.length < SHORTEST_STEM ? [word] : [word, ...before.map((letters) => stem + letters)];
}

/** The first phrase that is a name, of a person where it has several words. */
function spanIn(
  flow: TokenizedFlow,
  { first, last }: { readonly first: number; readonly last: number },
  phrases: readonly string[],
): BareSpan | undefined {
  for (const phrase of phrases) {
    const span = longestIn(flow, phrase, first);
    if (span?.last === last && (last - first === 1 || mayBe('person', flow, span))) return span;
  }
  return undefined;
}

function isWhere(flow: TokenizedFlow, span: BareSpan): boolean {
  const before = span.first - 1;
  if (before < 0 || !is(flow, before, PLACE_PREPOSITIONS) || flow.tokens.gap[span.first] !== GAP_SPACE)
    return false;
  return span.name.length >= SHORTEST_PLACE && placesNamed(flow.index, span).length === span.names.length;
}

function isSurname({ index }: TokenizedFlow, { names, name }: BareSpan): boolean {
  return (
    name.length >= SHORTEST_SURNAME && names.every((one) => formOf(flagsOfName(index.names, one)) === 'short')
  );
}
