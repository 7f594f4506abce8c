import { GAP_SPACE } from '../../../pack/index.ts';
import { namesOnlyCountry } from '../../names/bearers.ts';
import { PLACE_PREPOSITIONS } from '../../words/lexicon.ts';
import { isCapital } from '../../words/tokenized-flow.ts';
import { anyOf, words } from '../../words/word-class.ts';
import type { ContextRule, Over } from '../context-rule.ts';
import { beforeThe, beforeWord } from './over-word.ts';

const PERHAPS_THE: Over = { words: words('the'), optional: true, reach: beforeThe };
const OVER_OF = beforeWord('of');
/** Before "of" and the name of a place: "the western city of Nara". */
const ONLY_PLACES = words(`
  city town village port suburb province region district municipality commune county governorate prefecture
  oblast island neighbourhood neighborhood
`);
/** What has a place of some size. */
const TOWNS = words('city town port mayor');
/** "A state of war", "the settlement of claims". */
const NOT_ONLY_PLACES = words('state settlement');

/** Parts of a place, in small letters. "The west Bank" shows why no shorter ones. */
const PARTS = words(`
  northern southern eastern western northeastern northwestern southeastern southwestern northeast northwest southeast southwest
  central rural upstate
`);

/** What says before the name that it is a place. */
export const PLACES_ON_LEFT: readonly ContextRule[] = [
  {
    // What was there before it.
    words: words('ancient'),
    if: ({ flow, span }) => namesOnlyCountry(flow, span),
    means: ['NO_NAME'],
    example: 'They dug up ancient [Canada] again.',
    counterExample: 'They dug up ancient [Nara] again.',
  },
  {
    // Of the same name as a country: "the Lewis County town of Ireland".
    words: words('town village hamlet'),
    over: OVER_OF,
    if: ({ flow, span }) => namesOnlyCountry(flow, span),
    means: ['NO_NAME'],
    example: 'They left the old town of [Canada] again.',
    counterExample: 'They left the old town of [Nara] again.',
  },
  {
    // Where a person's name hardly stands.
    words: words('in near outside'),
    over: PERHAPS_THE,
    means: ['LOCATED'],
    andMore: true,
    example: 'It rained in the [US] again.',
    counterExample: 'It rained on the [US] again.',
  },
  {
    words: PLACE_PREPOSITIONS,
    over: PERHAPS_THE,
    means: ['PLACE_PREPOSITION_BEFORE'],
    andMore: true,
    example: 'They sent it to [Russia] again.',
    counterExample: 'They sent it with [Russia] again.',
  },
  {
    // What no team and nobody has: "eastern Kansas".
    words: PARTS,
    gap: [GAP_SPACE],
    written: 'small',
    if: ({ flow, span }) => isCapital(flow, span.first),
    means: ['PLACE_PREPOSITION_BEFORE', 'LOCATED'],
    andMore: true,
    example: 'They saw eastern [Nara] again.',
    counterExample: 'They saw eastward [Nara] again.',
  },
  {
    words: anyOf(ONLY_PLACES, NOT_ONLY_PLACES),
    over: OVER_OF,
    means: ['PLACE_PREPOSITION_BEFORE', 'LOCATED'],
    andMore: true,
    example: 'They left the western city of [Nara] again.',
    counterExample: 'They left the western wall of [Nara] again.',
  },
  {
    words: words('downtown'),
    if: ({ flow, span }) => isCapital(flow, span.first),
    means: ['PLACE_PREPOSITION_BEFORE', 'LOCATED', 'NAMED_AS_PLACE'],
    andMore: true,
    example: 'They left downtown [Nara] again.',
    counterExample: 'They left uptight [Nara] again.',
  },
  {
    words: ONLY_PLACES,
    over: OVER_OF,
    if: ({ flow, span }) => isCapital(flow, span.first),
    means: ['NAMED_AS_PLACE'],
    andMore: true,
    example: 'They left the western city of [Nara] again.',
    counterExample: 'They left the western state of [Nara] again.',
  },
  {
    words: TOWNS,
    over: OVER_OF,
    if: ({ flow, span }) => isCapital(flow, span.first),
    means: ['NAMED_AS_TOWN', 'LOCATED'],
    andMore: true,
    example: 'They met the mayor of [Nara] again.',
    counterExample: 'They met the sister of [Nara] again.',
  },
  {
    words: words(`
      stadt hauptstadt hafenstadt grenzstadt kleinstadt großstadt millionenstadt ort ortschaft dorf gemeinde insel halbinsel
      region provinz bundesland bundesstaat kanton landkreis bezirk stadtteil republik
    `),
    language: 'de',
    kinds: ['place'],
    means: ['PLACE_PREPOSITION_BEFORE', 'LOCATED'],
    example: 'Das war in der Hauptstadt [Canada] gestern.',
    counterExample: 'Das war in der Botschaft [Canada] gestern.',
  },
];
