import { GAP_ABBREVIATION, GAP_HYPHEN, GAP_NONE, GAP_PUNCTUATION, GAP_SPACE } from '../../pack/index.ts';
import { namesOnlyCountry } from '../names/bearers.ts';
import { BODIES_AND_MEDIA } from '../names/kinds.ts';
import { AND, BODY_ROLES, FOR, OF, PLACE_PREPOSITIONS, STRANGERS, THE } from '../words/lexicon.ts';
import { officeBefore } from '../words/offices.ts';
import { hanTitleBefore, TITLES } from '../words/titles.ts';
import { is, isCapital, isOneWord, type TokenizedFlow } from '../words/tokenized-flow.ts';
import { anyOf, words } from '../words/word-class.ts';
import { isDay, isDayOrMonth } from './beside-names.ts';
import type { Beside, ContextRule, Over } from './context-rule.ts';
import { LONGER_ON_LEFT } from './longer-on-left.ts';
import { beforeWord } from './over-word.ts';

/** A comma after a title leaves it one. */
const AFTER_TITLE = [GAP_NONE, GAP_SPACE, GAP_HYPHEN, GAP_ABBREVIATION, GAP_PUNCTUATION];

const PERHAPS_THE: Over = { words: words('the'), optional: true, reach: beforeThe };
const OVER_OF = beforeWord('of');
const OVER_OF_OR_FOR: Over = {
  words: words('of for the'),
  reach(flow, near) {
    const { hash, gap } = flow.tokens;
    const link = beforeThe(flow, near);
    return link > 0 && (hash[link] === OF || hash[link] === FOR) && gap[link] === GAP_SPACE ? link - 1 : -1;
  },
};

/** Before "of" and the name of a place: "the western city of Nara". */
const ONLY_PLACES = words(`
  city town village port suburb province region district municipality commune county governorate prefecture
  oblast island neighbourhood neighborhood
`);
/** What has a place of some size. */
const TOWNS = words('city town port mayor');
/** "A state of war", "the settlement of claims". */
const NOT_ONLY_PLACES = words('state settlement');

/** The name of who holds it begins behind it, so that no later rule speaks. */
const OFFICES: readonly (readonly [language: string, example: string, counterExample: string])[] = [
  ['de', 'Das sagte CDU-Chef [Putin] gestern.', 'Das sagte CDU-Wähler [Putin] gestern.'],
  ['nl', 'Dat zei PVV-leider [Putin] gisteren.', 'Dat zei PVV-kiezer [Putin] gisteren.'],
  ['sv', 'Det sade statsminister [Putin] idag.', 'Det sade väljaren [Putin] idag.'],
  ['fr', 'Le chef de la diplomatie [Putin] arrive.', 'Le fils de la boulangère [Putin] arrive.'],
  ['it', 'Ha parlato il capo dello Stato [Putin] ieri.', 'Ha parlato il figlio dello zio [Putin] ieri.'],
  ['es', 'Habló el homólogo colombiano [Putin] ayer.', 'Habló el homólogo con [Putin] ayer.'],
  ['pt', 'Falou o ministro da Fazenda [Putin] ontem.', 'Falou o filho da Fazenda [Putin] ontem.'],
  ['pl', 'Przyjechał szef [Putin] dzisiaj.', 'Przyjechał syn [Putin] dzisiaj.'],
  ['ru', 'Прибыл генсек НАТО [Putin] сегодня.', 'Прибыл генсек без [Putin] сегодня.'],
  ['uk', 'Прибув очільник МЗС [Putin] сьогодні.', 'Прибув очільник без [Putin] сьогодні.'],
  ['tr', 'Bugün ABD Başkanı [Putin] geldi.', 'Bugün ABD ile [Putin] geldi.'],
];

/** Words that are other words, or initials, in other languages. The name begins behind them as well. */
const HONORIFICS_BY_LANGUAGE: readonly (readonly [
  language: string,
  words: string,
  example: string,
  counterExample: string,
])[] = [
  ['de', 'herr herrn frau', 'Das sagte Herr [Putin] gestern.', 'Das sagte Otto [Putin] gestern.'],
  ['nl', 'heer mevrouw', 'Dat zei de heer [Putin] gisteren.', 'Dat zei de rijke [Putin] gisteren.'],
  ['fr', 'm mm mme mmes mlle', '« M. [Putin] a tort. »', '« N. [Putin] a tort. »'],
  ['it', 'signor signora', 'Il signor [Putin] parla.', 'Il povero [Putin] parla.'],
  ['es', 'señor señora sr sra don doña', 'El Sr. [Putin] habla.', 'El rico [Putin] habla.'],
  ['pt', 'senhor senhora sr sra', 'O Sr. [Putin] fala.', 'O rico [Putin] fala.'],
  ['pl', 'pan pana panu panem pani', 'Pan [Putin] mówi.', 'Otto [Putin] mówi.'],
];

const CODED = words('codenamed codename');
const CODE = words('code');

/** Parts of a place, in small letters. "The west Bank" shows why no shorter ones. */
const PARTS = words(`
  northern southern eastern western northeastern northwestern southeastern southwestern northeast northwest southeast southwest
  central rural upstate
`);

const TITLES_BEFORE: readonly ContextRule[] = [
  {
    words: TITLES,
    gap: AFTER_TITLE,
    means: ['TITLE_BESIDE'],
    andMore: true,
    example: 'They met President [Putin] again.',
    counterExample: 'They met singer [Putin] again.',
  },
  {
    gap: AFTER_TITLE,
    if: ({ flow, span }) => hanTitleBefore(flow, span.first) !== undefined,
    means: ['TITLE_BESIDE'],
    andMore: true,
    example: '总统[Putin]',
    counterExample: '北京[Putin]',
  },
  ...OFFICES.map(
    ([language, example, counterExample]): ContextRule => ({
      language,
      gap: [GAP_SPACE],
      kinds: ['person'],
      if: ({ flow, span }) => officeBefore(flow, span.first) !== undefined,
      means: ['TITLE_BESIDE'],
      example,
      counterExample,
    }),
  ),
  {
    words: words('mr mrs ms miss'),
    gap: AFTER_TITLE,
    means: ['HONORIFIC_BEFORE'],
    andMore: true,
    example: 'They met Mr [Putin] again.',
    counterExample: 'They met Dr [Putin] again.',
  },
  ...HONORIFICS_BY_LANGUAGE.map(
    ([language, list, example, counterExample]): ContextRule => ({
      language,
      words: words(list),
      gap: [GAP_SPACE, GAP_ABBREVIATION],
      means: ['HONORIFIC_BEFORE'],
      example,
      counterExample,
    }),
  ),
];

const STRANGERS_BEFORE: readonly ContextRule[] = [
  {
    words: STRANGERS,
    gap: AFTER_TITLE,
    kinds: ['person'],
    means: ['AS_STRANGER'],
    andMore: true,
    example: 'They met the inmate [Putin] again.',
    counterExample: 'They met the witness [Putin] again.',
  },
];

const DATES_AND_OPPOSITES: readonly ContextRule[] = [
  {
    words: words('on every'),
    if: ({ flow, span }) => isDay(flow, span),
    means: ['NO_NAME'],
    example: 'They met on [Friday] again.',
    counterExample: 'They called on [May] again.',
  },
  {
    words: words('in since until by from of last next early late mid this through before after between'),
    if: ({ flow, span }) => isDayOrMonth(flow, span),
    means: ['NO_NAME'],
    example: 'They met in [May] again.',
    counterExample: 'They met with [May] again.',
  },
  {
    // Not "non-NATO", which tells of NATO
    words: words('non'),
    gap: [GAP_HYPHEN],
    if: ({ span }) => !isOneWord(span),
    means: ['NO_NAME'],
    example: 'It is a non-[South Africa] law.',
    counterExample: 'It is a non-[Russia] law.',
  },
];

/** What is called after a place or somebody without being either. */
const CODE_NAMES: readonly ContextRule[] = [
  {
    words: words('operation project'),
    gap: [GAP_SPACE],
    written: 'capital',
    kinds: ['place', 'person'],
    if: ({ surroundings }) => !surroundings.style.titleCase, // "Lula Visits Project Moscow Opposes"
    means: ['NO_NAME'],
    example: 'They began Operation [Nara] again.',
    counterExample: 'They began the operation [Nara] wanted.',
  },
  {
    words: words('codenamed codename named name'),
    gap: [GAP_SPACE],
    kinds: ['place', 'person'],
    if: ({ flow }, word) => is(flow, word, CODED) || is(flow, word - 1, CODE),
    means: ['NO_NAME'],
    example: 'They began a plan code-named [Nara] again.',
    counterExample: 'They began a plan named [Nara] again.',
  },
];

const PLACES_BEFORE: readonly ContextRule[] = [
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
    // "The towns of Guiuan, Mercedes and Salcedo"
    gap: [GAP_SPACE, GAP_PUNCTUATION],
    if: isListedAsPlace,
    means: ['PLACE_PREPOSITION_BEFORE', 'LOCATED', 'NAMED_AS_PLACE'],
    andMore: true,
    example: 'They left the towns of Guiuan, [Nara] and Salcedo.',
    counterExample: 'They left the walls of Guiuan, [Nara] and Salcedo.',
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
];

const GERMAN_PLACES_BEFORE: readonly ContextRule[] = [
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

const ROLES_BEFORE: readonly ContextRule[] = [
  {
    words: words('told tells'),
    written: 'small',
    kinds: ['medium'],
    if: ({ flow, span }) => isCapital(flow, span.first),
    means: ['AS_SOURCE'],
    andMore: true,
    example: 'She told [Foreign Affairs] so.',
    counterExample: 'She Told [Foreign Affairs] so.',
  },
  {
    words: BODY_ROLES,
    over: OVER_OF_OR_FOR,
    means: ['BODY_ROLE_BESIDE'],
    andMore: true,
    example: 'That was a spokesman for the [FAO] again.',
    counterExample: 'That was a gift for the [FAO] again.',
  },
  {
    // Where people work and study; of people one seldom says it, and with "the" it may be a thing: "looked at the CCTV".
    words: words('at'),
    kinds: BODIES_AND_MEDIA,
    if: ({ flow, span }) => isCapital(flow, span.first),
    means: ['BODY_ROLE_BESIDE'],
    andMore: true,
    example: 'She was an analyst at [FAO] again.',
    counterExample: 'She was an analyst at the [FAO] again.',
  },
];

/** What stands before a name says of it: first what it is, then whether it begins earlier. */
export const LEFT_RULES: readonly ContextRule[] = [
  ...TITLES_BEFORE,
  ...STRANGERS_BEFORE,
  ...DATES_AND_OPPOSITES,
  ...CODE_NAMES,
  ...PLACES_BEFORE,
  ...GERMAN_PLACES_BEFORE,
  ...ROLES_BEFORE,
  ...LONGER_ON_LEFT,
];

/** The same of several; of states and districts others have written more than their names. */
const SEVERAL_PLACES = words('cities towns villages suburbs municipalities');
/** Words of other places that may stand between. */
const MOST_LISTED = 8;

function isListedAsPlace({ flow, span: { first } }: Beside): boolean {
  const { hash, gap } = flow.tokens;
  if (!isCapital(flow, first)) return false;
  for (let at = first - 1; at > 0 && at >= first - 1 - MOST_LISTED; at--) {
    if ((gap[at + 1] as number) > GAP_PUNCTUATION) return false; // a name follows
    if (hash[at] === OF) return is(flow, at - 1, SEVERAL_PLACES);
    if (hash[at] !== AND && !isCapital(flow, at)) return false;
  }
  return false;
}

/** The token itself, or the one before it if it is "the". */
function beforeThe({ tokens: { hash, gap } }: TokenizedFlow, token: number): number {
  return hash[token] === THE && gap[token] === GAP_SPACE ? token - 1 : token;
}
