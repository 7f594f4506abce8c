import {
  fold,
  GAP_HYPHEN,
  GAP_PUNCTUATION,
  GAP_SPACE,
  hashToken,
  inFilter,
  type Kind,
} from '../../pack/index.ts';
import { hasDigit, is, isCapital, type TokenizedFlow, textBefore, wordAt } from '../words/tokenized-flow.ts';
import { words } from '../words/word-class.ts';
import type { BareSpan } from './bare-span.ts';
import { familiarityOfBearer, isShortForm, kindOfBearer, mayBe, needsCue } from './bearers.ts';
import { longestIn } from './exact-names.ts';
import { KNOWN_TO_MANY } from './familiarity.ts';

/*
 * The pack has the case forms of names that Russian and Ukrainian texts print daily. Of other people it has the name as it is:
 * "с Робертом Фицо", "Касым-Жомарта Токаева" are found by what the words may have been before they were declined. All words
 * of a full name seldom fit somebody else; a surname alone counts only where its bearer is named in full. Of other towns, too, it
 * has the name as it is: "в Дубае" tells by its preposition that a place follows. Of Polish names it has no case form at all: there
 * places and bodies count without a preposition as well ("prezydent Ukrainy", "Komisji Europejskiej"), but for the first word of
 * a sentence.
 */

/** What a word may end in when it is declined, and before; "-" for nothing. The longest that fits counts. */
const ENDINGS: Readonly<Record<string, string>> = {
  ru: 'ого:ий,ый,ой ому:ий,ый,ой ого:ий ым:-,ый им:ий,- ом:-,ий,ый ем:й,ь,- ём:й,ь,- ой:а,ая ей:я,а,ая ую:ая а:- я:й,ь у:-,а ю:й,ь,я е:-,а,й,я ы:а и:а,я,ь',
  uk: 'ого:ий ому:ий ові:- еві:-,ь єві:й,ь им:ий,- ім:ий,- ом:- ем:-,ь єм:й ою:а ею:а,я єю:я ої:а ій:а,я а:- я:й,ь у:-,а,ий ю:й,ь,я і:-,а,я,ь ї:я,й и:а',
  pl: [
    'anów:any anach:any anami:any onych:one onym:one onymi:one mczech:mcy miec:mcy mcom:mcy mcami:mcy grzech:gry gier:gry',
    'inach:iny echach:echy łoszech:łochy',
    'iego:i ego:y,e iemu:i emu:y iej:a ej:a im:i ym:y owem:ów,owo iem:- em:-,o owi:- owie:ów,owo,owa owa:ów,owo',
    'szcie:szt ście:st,sta dzie:da,d cie:ta,t wie:wa,w nie:na,n,ń mie:ma,m zie:za,z sie:sa,s bie:ba,b pie:pa,p rze:ra,r',
    'ę:a ce:ka,ca dze:ga le:ł,ła,l,la ji:ja ii:ia,ja si:ś,sa ni:nia,na,ń i:a,- y:a,- nia:ń wia:w ka:k,ek a:-,o u:-,o',
  ].join(' '),
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
export function hasCaseForms(language: string | undefined): language is string {
  return language !== undefined && UNDO.has(language);
}

/** In letters; what is left of a shorter word is too often another. */
const SHORTEST_STEM: Readonly<Record<string, number>> = { ru: 3, uk: 3, pl: 2 };
const SHORTEST_SURNAME: Readonly<Record<string, number>> = { ru: 5, uk: 5, pl: 4 };
const SHORTEST_PLACE = 5;
/** The same of what many know: Iran, Sejm. */
const SHORTEST_KNOWN = 4;
const MOST_WORDS = 3;

/** Before a place that is declined; "с" and "о" stand before people as well. */
const PLACE_PREPOSITIONS = words('в во из до под на через у із з від до w we do na z ze od pod nad');

/** Without a preposition, in Polish. */
const PLACES_AND_BODIES: readonly Kind[] = ['place', 'organisation'];

/** The name that stands declined from token `first`: of a person in full, or the surname, or a place behind a preposition. */
export function caseFormAt(flow: TokenizedFlow, first: number, language: string): BareSpan | undefined {
  const { tokens, index } = flow;
  const begins = (word: string) => inFilter(index.names.firstTokens, hashToken(fold(word)));
  const heads = nominatives(wordAt(flow, first), language).filter(begins);
  if (heads.length === 0) return undefined;
  let phrases = heads;
  let found: BareSpan | undefined;
  for (let last = first; ; ) {
    const span = spanIn(flow, { first, last: last + 1 }, phrases, language);
    if (span && (last > first || isSurname(flow, span, language) || isPlaceOrBody(flow, span, language)))
      found = span;
    last++;
    if (last === tokens.count || last - first === MOST_WORDS) return found;
    if ((tokens.gap[last] as number) > GAP_HYPHEN) return found; // last < count
    if (!isCapital(flow, last) && !hasDigit(flow, last)) return found;
    const between = textBefore(flow, last);
    const next = nominatives(wordAt(flow, last), language);
    phrases = phrases.flatMap((phrase) => next.map((word) => phrase + between + word));
  }
}

/** What the word may be before it is declined, itself among it. */
function nominatives(word: string, language: string): readonly string[] {
  const undo = UNDO.get(language)?.find(([ending]) => word.endsWith(ending));
  if (!undo) return [word];
  const [ending, before] = undo;
  const stem = word.slice(0, -ending.length);
  return stem.length < (SHORTEST_STEM[language] ?? 0)
    ? [word]
    : [word, ...before.map((letters) => stem + letters)];
}

/** The first phrase that is a name, of a person where it has several words and is not Polish. */
function spanIn(
  flow: TokenizedFlow,
  { first, last }: { readonly first: number; readonly last: number },
  phrases: readonly string[],
  language: string,
): BareSpan | undefined {
  for (const phrase of phrases) {
    const span = longestIn(flow, phrase, first);
    if (span?.last !== last) continue;
    if (last - first === 1 || language === 'pl' || mayBe('person', flow, span)) return span;
  }
  return undefined;
}

function isPlaceOrBody(flow: TokenizedFlow, span: BareSpan, language: string): boolean {
  const { first, names, name } = span;
  if (first === 0 || name.length < SHORTEST_KNOWN) return false;
  if (name.length < SHORTEST_PLACE && !isKnownToMany(flow, span)) return false;
  const gap = flow.tokens.gap[first] as number; // first < count
  if (gap === GAP_SPACE && is(flow, first - 1, PLACE_PREPOSITIONS) && mayBe('place', flow, span))
    // But for a club that is called like its town.
    return names.every((one) => kindOfBearer(flow, one) === 'place' || needsCue(flow, one));
  return (
    language === 'pl' && gap <= GAP_PUNCTUATION && PLACES_AND_BODIES.some((kind) => mayBe(kind, flow, span))
  );
}

function isKnownToMany(flow: TokenizedFlow, { names }: BareSpan): boolean {
  return names.every((one) => familiarityOfBearer(flow, one) >= KNOWN_TO_MANY);
}

function isSurname(flow: TokenizedFlow, { names, name }: BareSpan, language: string): boolean {
  return name.length >= (SHORTEST_SURNAME[language] ?? 0) && names.every((one) => isShortForm(flow, one));
}
