import {
  foldedToken,
  GAP_HYPHEN,
  GAP_NONE,
  GAP_PUNCTUATION,
  GAP_SPACE,
  hashToken,
} from '../../../pack/index.ts';
import { namesArea, namesOnlyCountry } from '../../names/bearers.ts';
import { isBehindParty } from '../../names/parties.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { OF } from '../../words/lexicon.ts';
import { isNationality, OF_NO_NAME } from '../../words/of-no-name.ts';
import { WEAK_ROLE_WORDS } from '../../words/roles.ts';
import { TITLES } from '../../words/titles.ts';
import {
  isCapital,
  isPossessive,
  startOf,
  startsSentence,
  type TokenizedFlow,
  textBefore,
} from '../../words/tokenized-flow.ts';
import { anyOf, words } from '../../words/word-class.ts';
import { type ContextRule, NOTHING } from '../context-rule.ts';
import { GERMAN_APPOSITION } from '../german-nouns.ts';

/** At the start of a sentence these are verbs and adverbs, not given names: "Asked Putin", "Meanwhile", "Thanking Macron". */
const ENDS_LIKE_VERB = /(?:ing|ed|ly)$/;

const ENDS_LIKE_VERB_OF_HEADLINE = /(?:ing|ed|ly|[^s]s)$/;

/** "University of Southern California" */
function isBehindHead(flow: TokenizedFlow, token: number): boolean {
  return token > 1 && flow.tokens.hash[token - 1] === OF && isCapital(flow, token - 2);
}

/** Elsewhere it is Los Angeles. */
const LOUISIANA = hashToken('la');

/** Before a name only: inside of one they are part of it (Sri Mulyani, Zaw Min Tun). */
const MALAY_TITLES = words('datuk dato datin seri sri tun');

/** What begins sentences in one language and is a name, or a word of a name, in another. */
const FIRST_WORDS_BY_LANGUAGE: readonly (readonly [language: string, words: string])[] = [
  ['de', 'für mit bei vor ohne dann über nur so da die der das den dem des'],
  ['es', 'pero sin con para como el la los las'],
  ['fr', 'pour contre sans sur chez dans par le la les'],
  ['it', 'secondo durante per con il la lo gli'],
  ['nl', 'maar voor met nu dan'],
  ['pl', 'dla ale jak po'],
  ['pt', 'segundo com mas para'],
  ['tr', 'oysa yoksa ama ancak ayrıca ben biz bu şu eski bakan'],
];

function firstWordsRule([language, list]: readonly [string, string]): ContextRule {
  const [first = ''] = list.split(' ');
  const word = first.replace(/^./u, (letter) => letter.toUpperCase());
  return {
    language,
    words: words(list),
    means: NOTHING,
    example: `${word} [Putin] again.`,
    counterExample: 'Otto [Putin] again.',
  };
}

/** A capital before the name that the pack does not know. */
export const CAPITALS_ON_LEFT: readonly ContextRule[] = [
  {
    // Whose it is stands behind what it is.
    language: 'de',
    if: ({ flow, span }) => isPossessive(flow, span.last - 1),
    means: NOTHING,
    example: 'Das ist die Botschaft [Russland]’s heute.',
    counterExample: 'Das ist die Botschaft [Russland] heute.',
  },
  {
    gap: [GAP_NONE],
    means: NOTHING,
    example: 'OPEC[中国]',
    counterExample: 'OPEC [中国]',
  },
  {
    // An article that begins a sentence.
    words: words('l qu all dall dell nell sull'),
    gap: [GAP_HYPHEN],
    means: NOTHING,
    example: 'L’[Russia] again.',
    counterExample: 'Otto-[Russia] again.',
  },
  ...FIRST_WORDS_BY_LANGUAGE.map(firstWordsRule),
  {
    language: 'de',
    gap: [GAP_SPACE],
    if: ({ flow }, word) => GERMAN_APPOSITION.test(foldedToken(flow.text, flow.tokens, word)),
    means: NOTHING,
    example: 'Sie leitet die Behörde [FAO] wieder.',
    counterExample: 'Sie leitet den Wotan [FAO] wieder.',
  },
  {
    words: anyOf(OF_NO_NAME, TITLES, WEAK_ROLE_WORDS, MALAY_TITLES),
    means: NOTHING,
    example: 'She asked Spokesman [Putin] again.',
    counterExample: 'She asked Otto [Putin] again.',
  },
  {
    if: ({ flow }, word) => isNationality(flow, word),
    means: NOTHING,
    example: 'She asked the Ugandan [Putin] again.',
    counterExample: 'She asked the Upper [Putin] again.',
  },
  {
    // The party of somebody from there: "Ted Cruz, R-Texas".
    gap: [GAP_HYPHEN],
    kinds: ['place'],
    if: ({ flow, span }) =>
      isBehindParty(flow.text, startOf(flow, span)) && flow.tokens.hash[span.first] !== LOUISIANA,
    means: NOTHING,
    example: 'She asked Ada Borg, R-[Michigan], again.',
    counterExample: 'She asked Ada Borg, X-[Michigan], again.',
  },
  {
    // A part of it, where papers give the part a capital: "Central Somalia", "Southern California".
    words: words('central southern northern eastern western'),
    kinds: ['place'],
    if: ({ flow, span }, part) =>
      (namesOnlyCountry(flow, span) || namesArea(flow, span)) && !isBehindHead(flow, part),
    means: NOTHING,
    example: 'She left Central [Russia] again.',
    counterExample: 'She left Upper [Russia] again.',
  },
  {
    // Also in a headline, where a capital beside the name says little.
    words: GIVEN_NAMES,
    means: ['NAME_GOES_ON_LEFT', 'INSIDE_OF_NAME'],
    example: 'She asked Walter [Putin] again.',
    counterExample: 'She asked Wotan [Putin] again.',
  },
  {
    // In a headline also "Denmark Tells Trump", "Explosions Rocked Caracas".
    kinds: ['person', 'place'],
    if: ({ flow, surroundings }, word) =>
      surroundings.style.titleCase &&
      ENDS_LIKE_VERB_OF_HEADLINE.test(foldedToken(flow.text, flow.tokens, word)),
    means: NOTHING,
    example: 'Somebody Else Tells [Putin] Again Today',
    counterExample: 'Somebody Else Met Wotan [Putin] Again Today',
  },
  {
    if: ({ flow }, word) => !mayBeginSentence(flow, word),
    means: ['NAME_GOES_ON_LEFT'],
    example: 'She asked Wotan [Putin] again.',
    counterExample: 'Wotan [Putin] sang.',
  },
  {
    if: ({ flow }, word) => ENDS_LIKE_VERB.test(foldedToken(flow.text, flow.tokens, word)),
    means: NOTHING,
    example: 'Thanking [Putin] took long.',
    counterExample: 'Wotan [Putin] sang.',
  },
  {
    means: ['MAY_GO_ON_LEFT'],
    example: 'Wotan [Putin] sang.',
    counterExample: 'She asked Wotan [Putin] again.',
  },
];

/** What may stand before the first word of a sentence inside another: a quotation, what a colon or a dash announces. */
const OPENS_SENTENCE = /["“”‘'«„:–—•|/]/;

/** Whether a token may owe its capital to its place. After a comma or in brackets it does not. */
function mayBeginSentence(flow: TokenizedFlow, token: number): boolean {
  if (startsSentence(flow.tokens, token)) return true;
  if ((flow.tokens.gap[token] as number) < GAP_PUNCTUATION) return false; // token < count
  return OPENS_SENTENCE.test(textBefore(flow, token));
}
