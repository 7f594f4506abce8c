import { fold, GAP_HYPHEN, GAP_PUNCTUATION, GAP_SPACE, hashToken, inFilter } from '../../pack/index.ts';
import { perLanguage } from '../words/languages.ts';
import {
  hasDigit,
  is,
  isCapital,
  isOneWord,
  type TokenizedFlow,
  type TokenRange,
  textBefore,
  wordAt,
} from '../words/tokenized-flow.ts';
import { words } from '../words/word-class.ts';
import type { BareSpan } from './bare-span.ts';
import { familiarityOfBearer, isShortForm, kindOfBearer, mayBe, needsCue } from './bearers.ts';
import { wholeIn } from './exact-names.ts';
import { KNOWN_TO_MANY } from './familiarity.ts';

/*
 * The pack has the case forms of names that Russian and Ukrainian texts print daily. Of other people it has the name as it is:
 * "с Робертом Фицо", "Касым-Жомарта Токаева" are found by what the words may have been before they were declined. All words
 * of a full name seldom fit somebody else; a surname alone counts only where its bearer is named in full. Of other towns, too, it
 * has the name as it is: "в Дубае" tells by its preposition that a place follows. Of Polish names it has no case form at all: there
 * places and bodies count without a preposition as well ("prezydent Ukrainy", "Komisji Europejskiej"), but for the first word of
 * a sentence.
 */

/** How a language declines names, as far as it is undone. */
interface Declension {
  /** What a declined word may end in, and what it may have ended in before; of the endings that fit the first counts. */
  readonly endings: readonly (readonly [ending: string, before: readonly string[]])[];
  /** In letters; what is left of a shorter word is too often another. */
  readonly shortestStem: number;
  readonly shortestSurname: number;
  /** Whether places and bodies count, too, and without a preposition. */
  readonly ofAll: boolean;
}

/** Endings written as "ending:before,before"; "-" for nothing. */
function endings(list: string): Declension['endings'] {
  return list.split(' ').map((one) => {
    const [ending = '', before = ''] = one.split(':');
    return [ending, before.split(',').map((letters) => letters.replace('-', ''))];
  });
}

const EAST_SLAVIC = { shortestStem: 3, shortestSurname: 5, ofAll: false } as const;

const declensionOf = perLanguage<Declension>({
  ru: {
    ...EAST_SLAVIC,
    endings: endings(
      'ого:ий,ый,ой ому:ий,ый,ой ым:-,ый им:ий,- ом:-,ий,ый ем:й,ь,- ём:й,ь,- ой:а,ая ей:я,а,ая ую:ая а:- я:й,ь у:-,а ю:й,ь,я е:-,а,й,я ы:а и:а,я,ь',
    ),
  },
  uk: {
    ...EAST_SLAVIC,
    endings: endings(
      'ого:ий ому:ий ові:- еві:-,ь єві:й,ь им:ий,- ім:ий,- ом:- ем:-,ь єм:й ою:а ею:а,я єю:я ої:а ій:а,я а:- я:й,ь у:-,а,ий ю:й,ь,я і:-,а,я,ь ї:я,й и:а',
    ),
  },
  pl: {
    shortestStem: 2,
    shortestSurname: 4,
    ofAll: true,
    endings: endings(
      [
        'anów:any anach:any anami:any onych:one onym:one onymi:one mczech:mcy miec:mcy mcom:mcy mcami:mcy grzech:gry gier:gry',
        'inach:iny echach:echy łoszech:łochy',
        'iego:i ego:y,e iemu:i emu:y iej:a ej:a im:i ym:y owem:ów,owo iem:- em:-,o owi:- owie:ów,owo,owa owa:ów,owo',
        'szcie:szt ście:st,sta dzie:da,d cie:ta,t wie:wa,w nie:na,n,ń mie:ma,m zie:za,z sie:sa,s bie:ba,b pie:pa,p rze:ra,r',
        'ę:a ce:ka,ca dze:ga le:ł,ła,l,la ji:ja ii:ia,ja si:ś,sa ni:nia,na,ń i:a,- y:a,- nia:ń wia:w ka:k,ek a:-,o u:-,o',
      ].join(' '),
    ),
  },
});

const SHORTEST_PLACE = 5;
/** The same of what many know: Iran, Sejm. */
const SHORTEST_KNOWN = 4;
const MOST_WORDS = 3;

/** Before a place that is declined; "с" and "о" stand before people as well. */
const PLACE_PREPOSITIONS = words('в во из до под на через у із з від до w we do na z ze od pod nad');

/** The name that stands declined from token `first`: of a person in full, or the surname, or a place behind a preposition. */
export function caseFormAt(flow: TokenizedFlow, first: number, known: number): BareSpan | undefined {
  const declension = known > 0 ? undefined : declensionOf(flow);
  return declension && isCapital(flow, first) ? undeclined(flow, first, declension) : undefined;
}

function undeclined(flow: TokenizedFlow, first: number, declension: Declension): BareSpan | undefined {
  const { tokens, index } = flow;
  const begins = (word: string) => inFilter(index.names.firstTokens, hashToken(fold(word)));
  const heads = nominatives(wordAt(flow, first), declension).filter(begins);
  if (heads.length === 0) return undefined;
  const { ofAll } = declension;
  let phrases = heads;
  let found: BareSpan | undefined;
  for (let last = first; ; ) {
    const span = spanIn(flow, { first, last: last + 1 }, { phrases, ofAll });
    if (span && mayBeDeclined(flow, span, declension)) found = span;
    last++;
    if (last === tokens.count || last - first === MOST_WORDS) return found;
    if ((tokens.gap[last] as number) > GAP_HYPHEN) return found; // last < count
    if (!isCapital(flow, last) && !hasDigit(flow, last)) return found;
    const between = textBefore(flow, last);
    const next = nominatives(wordAt(flow, last), declension);
    phrases = phrases.flatMap((phrase) => next.map((word) => phrase + between + word));
  }
}

/** What the word may be before it is declined, itself among it. */
function nominatives(word: string, { endings, shortestStem }: Declension): readonly string[] {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (!found) return [word];
  const [ending, before] = found;
  const stem = word.slice(0, -ending.length);
  return stem.length < shortestStem ? [word] : [word, ...before.map((letters) => stem + letters)];
}

/** The first phrase that is a name from end to end, of a person where it has several words, unless all names count. */
function spanIn(
  flow: TokenizedFlow,
  range: TokenRange,
  { phrases, ofAll }: { readonly phrases: readonly string[]; readonly ofAll: boolean },
): BareSpan | undefined {
  for (const phrase of phrases) {
    const span = wholeIn(flow, phrase, range);
    if (span && (ofAll || isOneWord(range) || mayBe('person', flow, span))) return span;
  }
  return undefined;
}

/** A full name is seldom another word; of single words only some names count. */
function mayBeDeclined(flow: TokenizedFlow, span: BareSpan, declension: Declension): boolean {
  return !isOneWord(span) || isSurname(flow, span, declension) || isPlaceOrBody(flow, span, declension);
}

function isSurname(flow: TokenizedFlow, { names, name }: BareSpan, { shortestSurname }: Declension): boolean {
  return name.length >= shortestSurname && names.every((one) => isShortForm(flow, one));
}

function isPlaceOrBody(flow: TokenizedFlow, span: BareSpan, { ofAll }: Declension): boolean {
  const { first, names, name } = span;
  if (first === 0 || name.length < SHORTEST_KNOWN) return false;
  if (name.length < SHORTEST_PLACE && !isKnownToMany(flow, span)) return false;
  const isPlace = mayBe('place', flow, span);
  const gap = flow.tokens.gap[first] as number; // first < count
  if (gap === GAP_SPACE && isPlace && is(flow, first - 1, PLACE_PREPOSITIONS))
    // But for a club that is called like its town.
    return names.every((one) => kindOfBearer(flow, one) === 'place' || needsCue(flow, one));
  return ofAll && gap <= GAP_PUNCTUATION && (isPlace || mayBe('organisation', flow, span));
}

function isKnownToMany(flow: TokenizedFlow, { names }: BareSpan): boolean {
  return names.every((one) => familiarityOfBearer(flow, one) >= KNOWN_TO_MANY);
}
