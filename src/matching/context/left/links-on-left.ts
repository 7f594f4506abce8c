import { GAP_ABBREVIATION, GAP_HYPHEN, GAP_SENTENCE, GAP_SPACE } from '../../../pack/index.ts';
import { mayBe } from '../../names/bearers.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import {
  BODY_HEADS,
  FOR,
  FUNCTION_WORDS,
  NAME_LINKS,
  OF,
  OF_HEADS,
  OFFICE_HEADS,
} from '../../words/lexicon.ts';
import { TITLES } from '../../words/titles.ts';
import { is, isCapital } from '../../words/tokenized-flow.ts';
import { anyOf, words } from '../../words/word-class.ts';
import { nameAt } from '../beside-names.ts';
import { type Beside, type ContextRule, NOTHING, type Over } from '../context-rule.ts';
import { isBehindNoun } from '../german-nouns.ts';

/** A capital before a small word after which names go on: "Bank of …", "Tour de …". */
const OVER_LINK: Over = {
  words: NAME_LINKS,
  reach(flow, near) {
    const gap = flow.tokens.gap[near] as number; // near < count
    return near > 0 && gap <= GAP_HYPHEN && !isCapital(flow, near) && isCapital(flow, near - 1)
      ? near - 1
      : -1;
  },
};

/** A word before "of the": "University of the South Pacific". */
const OVER_OF_THE: Over = {
  words: words('the'),
  reach({ tokens: { hash, gap } }, near) {
    const isOf = near > 1 && hash[near - 1] === OF && gap[near] === GAP_SPACE && gap[near - 1] === GAP_SPACE;
    return isOf ? near - 2 : -1;
  },
};

/** Before "of" they leave the name alone, as titles do: "President of Russia", "people of Gaza". */
const FREE_HEADS = words(`
  ministry department government people parliament officer member members invasion embassy south north east west
  gouvernement armée ambassade gobierno ejecutivo administración ejército embajada governo esercito ambasciata
`);

/** What stands before a small word before the name: the head of a longer name, or nothing of it. */
export const LINKS_ON_LEFT: readonly ContextRule[] = [
  {
    // An article, where every noun has a capital.
    words: words('des'),
    language: 'de',
    means: NOTHING,
    example: 'Das war der Sprecher des [Senate] gestern.',
    counterExample: 'Das war der Sprecher von [Senate] gestern.',
  },
  {
    words: OFFICE_HEADS,
    over: OVER_LINK,
    kinds: ['medium'],
    means: ['INSIDE_OF_NAME'],
    example: 'She left the Ministry of [Foreign Affairs] again.',
    counterExample: 'She left the Ministry of [Russia] again.',
  },
  {
    words: anyOf(FREE_HEADS, TITLES, FUNCTION_WORDS),
    over: OVER_LINK,
    means: NOTHING,
    example: 'She was President of [Russia] again.',
    counterExample: 'She was Fan of [Russia] again.',
  },
  {
    // What the place is: "the Republic of Benin", "the Province of Alberta".
    words: words('republic province kingdom commonwealth emirate'),
    over: OVER_LINK,
    kinds: ['place'],
    if: ({ flow, near }, head) => flow.tokens.hash[near] === OF && !isCapital(flow, head - 1),
    means: NOTHING,
    example: 'She left the Republic of [Russia] again.',
    counterExample: 'She left the Banana Republic of [Russia] again.',
  },
  {
    // "The University of the West Indies"
    words: words('university college institute bank summit'),
    over: OVER_OF_THE,
    written: 'capital',
    kinds: ['place'],
    means: ['INSIDE_OF_NAME'],
    example: 'She left the University of the [US] again.',
    counterExample: 'She left the university of the [US] again.',
  },
  {
    // Every noun has a capital there, also those that are heads of names in English: "der Fall von Gaetz".
    over: OVER_LINK,
    language: 'de',
    if: isBehindNoun,
    means: NOTHING,
    example: 'Das war der Einfluss von [Russia] gestern.',
    counterExample: 'Das war die Staatsbank von [Russia] gestern.',
  },
  {
    words: OF_HEADS,
    over: OVER_LINK,
    means: ['INSIDE_OF_NAME'],
    example: 'Bank of [Russia] shares rose.',
    counterExample: 'People of [Russia] sang.',
  },
  {
    over: OVER_LINK,
    if({ flow, surroundings, near }, head) {
      const body = nameAt(surroundings, head);
      return body !== undefined && flow.tokens.hash[near] === OF && mayBe('company', flow, body);
    },
    means: ['INSIDE_OF_NAME'],
    example: 'She worked for Ford of [Canada] again.',
    counterExample: 'She worked for Ford in [Canada] again.',
  },
  {
    // Where somebody is from or stands for, and no team.
    over: OVER_LINK,
    kinds: ['place'],
    if: isSomebodyOf,
    means: ['PLACE_PREPOSITION_BEFORE'],
    example: 'She worked with Wotan Putin of [Russia] again.',
    counterExample: 'She worked with Fans of [Russia] again.',
  },
  {
    over: OVER_LINK,
    if: isSomebodyOf,
    means: NOTHING,
    example: 'So said Ola Borg of [FAO] again.',
    counterExample: 'So said the Trade Fans of [FAO] again.',
  },
  {
    over: OVER_LINK,
    if: ({ surroundings }, head) => nameAt(surroundings, head) !== undefined,
    means: NOTHING,
    example: 'She worked with the Senate of [Russia] again.',
    counterExample: 'She worked with Fans of [Russia] again.',
  },
  {
    over: OVER_LINK,
    if: ({ flow: { tokens } }, head) => (tokens.gap[head] as number) >= GAP_SENTENCE, // head < count
    means: NOTHING,
    example: 'She left. Fans of [Russia] sang.',
    counterExample: 'She left the Fans of [Russia] again.',
  },
  {
    // What a headline calls the country's, and "the Northern District of Illinois".
    words: words('round day days wave series end part most half rest district'),
    over: OVER_LINK,
    means: NOTHING,
    example: 'She saw the First Round of [Russia] talks.',
    counterExample: 'She saw the First Friends of [Russia] talk.',
  },
  {
    // In a headline a capital before it says nothing.
    over: OVER_LINK,
    if: ({ flow: { tokens }, surroundings, near }) =>
      surroundings.style.titleCase && (tokens.hash[near] === OF || tokens.hash[near] === FOR),
    means: NOTHING,
    example: 'Winter Alert for [Russia] as Snow Falls',
    counterExample: 'Winter Tour de [Russia] as Snow Falls',
  },
  {
    over: OVER_LINK,
    means: ['INSIDE_OF_NAME'],
    example: 'She won the Tour de [Russia] again.',
    counterExample: 'She won the tour of [Russia] again.',
  },
];

/** Nobody but a person stands right behind these, without an article. */
const BEFORE_SOMEBODY = words(`
  said says added mr mrs ms dr prof professor president premier senator congressman congresswoman sen rep gov governor mayor
`);
const MOST_OF_PERSON = 3;

/**
 * "Casper Ruud of Norway": a person of the pack, capitals that begin with a given name, or those behind a title or "said":
 * "said Ola Borg of UNICEF".
 */
function isSomebodyOf({ flow, surroundings, near }: Beside, head: number): boolean {
  const { hash, gap } = flow.tokens;
  if (hash[near] !== OF) return false;
  const somebody = nameAt(surroundings, head);
  if (somebody) return mayBe('person', flow, somebody);
  if (is(flow, head, BODY_HEADS)) return false;
  for (let first = head; first > 0 && first > head - MOST_OF_PERSON; first--) {
    const before = gap[first] as number; // first < count
    if (before !== GAP_SPACE && before !== GAP_ABBREVIATION) return false;
    if (first < head && is(flow, first - 1, BEFORE_SOMEBODY)) return true;
    if (!isCapital(flow, first - 1)) return false;
    if (is(flow, first - 1, GIVEN_NAMES)) return true;
  }
  return false;
}
