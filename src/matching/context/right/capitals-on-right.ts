import { foldedToken, GAP_HYPHEN, GAP_SPACE } from '../../../pack/index.ts';
import { mayBe, namesOnlyCountry } from '../../names/bearers.ts';
import { otherThan } from '../../names/kinds.ts';
import { isNationality, OF_NO_NAME } from '../../words/of-no-name.ts';
import { isRole } from '../../words/roles.ts';
import { hasDigit, is, isAcronym, wordAt } from '../../words/tokenized-flow.ts';
import { words } from '../../words/word-class.ts';
import { isBeforeCapital, isDoubtful } from '../beside-names.ts';
import { type ContextRule, NOTHING } from '../context-rule.ts';
import { GERMAN_HEAD, isBeforeNoun } from '../german-nouns.ts';

const SHOWN_ON_TV = words(
  'show shows series advert adverts ad ads commercial commercials interview station channel',
);

/** Ordinary words that happen to have capitals. */
export const ORDINARY_CAPITALS = words(`
  gdp gnp cpi ppi pce pmi pmis ipo ipos ai it ceo ceos cfo cios etf etfs ev evs lng lpg ngo ngos dna hiv tv mou fta
  q1 q2 q3 q4
`);

/** A capital behind the name that the pack does not know. */
export const CAPITALS_ON_RIGHT: readonly ContextRule[] = [
  {
    // A compound. People and towns have double names instead: "Kramp-Karrenbauer", "Dortmund-Derne".
    language: 'de',
    gap: [GAP_HYPHEN],
    kinds: otherThan('person'),
    if: ({ flow, span }) =>
      (!isDoubtful(flow, span) && (!mayBe('place', flow, span) || namesOnlyCountry(flow, span))) ||
      isAcronym(flow, span),
    means: NOTHING,
    example: 'Das war der [FAO]-Mord gestern.',
    counterExample: 'Das war der [Putin]-Mord gestern.',
  },
  {
    // People as well: "Trump-Regierung", "Putin-Freund".
    language: 'de',
    gap: [GAP_HYPHEN],
    if: ({ flow }, word) => GERMAN_HEAD.test(foldedToken(flow.text, flow.tokens, word)),
    means: NOTHING,
    example: 'Das war die [Putin]-Regierung gestern.',
    counterExample: 'Das war der [Putin]-Mord gestern.',
  },
  {
    // A station, where no minister follows: "FM Lavrov"
    words: words('fm am'),
    if: ({ flow }, word) => !isBeforeCapital(flow, word),
    means: ['NAME_GOES_ON_RIGHT'],
    example: 'They listen to [Nara] FM again.',
    counterExample: 'They listen to [Nara] FM Lavrov again.',
  },
  {
    words: OF_NO_NAME,
    means: NOTHING,
    example: 'They met in [Nara] Monday.',
    counterExample: 'They met in [Nara] Park.',
  },
  {
    // Who governs, with a capital as official style has it. It has no name of its own.
    words: words('government administration'),
    kinds: ['place', 'person'],
    means: NOTHING,
    example: 'They praised the [US] Government.',
    counterExample: 'They praised the [Senate] Administration.',
  },
  {
    // A model: "Airbus A330".
    kinds: ['company'],
    if: ({ flow }, word) => hasDigit(flow, word),
    means: NOTHING,
    example: 'They flew a [Ford] T40 again.',
    counterExample: 'They flew a [Nara] T40 again.',
  },
  {
    // What is sold there: "UK iTunes prices". No name of a body or a road begins in a small letter.
    kinds: ['place'],
    if: ({ flow, span }, word) => /^\p{Ll}/u.test(wordAt(flow, word)) && !isDoubtful(flow, span),
    means: NOTHING,
    example: 'It lowered [US] eGoods prices.',
    counterExample: 'It lowered [US] EGoods prices.',
  },
  {
    // What it sells, not what it shows: "Apple TV".
    words: words('tv'),
    kinds: ['company'],
    if: ({ flow }, tv) => !is(flow, tv + 1, SHOWN_ON_TV),
    means: ['NAME_GOES_ON_RIGHT'],
    example: 'They watch [Ford] TV again.',
    counterExample: 'They watch a [Ford] TV show again.',
  },
  {
    // A part of it that has no card: "BBC Sport", "Bloomberg News". "CBS Sports" has a name of its own.
    words: words('news sport radio television opinion digital'),
    gap: [GAP_SPACE],
    written: 'capital',
    kinds: ['medium'],
    means: NOTHING,
    example: 'They heard it on [Foreign Affairs] Radio again.',
    counterExample: 'They heard it on [Nara] Radio again.',
  },
  {
    words: ORDINARY_CAPITALS,
    if: ({ flow }, word) => !isBeforeCapital(flow, word),
    means: NOTHING,
    example: 'They measured [US] GDP growth.',
    counterExample: 'They saw the [US] GDP Forum.',
  },
  {
    if: ({ flow }, word) => isNationality(flow, word),
    means: NOTHING,
    example: 'They heard [Putin] Russian friends.',
    counterExample: 'They heard [Putin] Brass friends.',
  },
  {
    if: ({ flow, surroundings: { owner } }, word) => isRole(flow, word, owner),
    means: NOTHING,
    example: 'They met [US] External Affairs Secretary Ada.',
    counterExample: 'They met [US] Health Friends.',
  },
  {
    // Every noun has a capital there: "dass Russland Drohnen einsetzt".
    language: 'de',
    gap: [GAP_SPACE],
    kinds: ['place'],
    if: ({ flow, span }, noun) => namesOnlyCountry(flow, span) && isBeforeNoun(flow, span, noun),
    means: NOTHING,
    example: 'Er will, dass [Canada] Waffen liefert.',
    counterExample: 'Er las die neue [Canada] Post gestern.',
  },
  {
    means: ['NAME_GOES_ON_RIGHT'],
    example: 'They read the [Nara] Times again.',
    counterExample: 'They read the [Nara] Monday paper.',
  },
];
