import {
  GAP_ABBREVIATION,
  GAP_HYPHEN,
  GAP_NONE,
  GAP_SPACE,
  KINDS,
  TOKEN_ALL_CAPS,
  TOKEN_DIGIT,
} from '../../pack/index.ts';
import type { BareSpan } from '../names/bare-span.ts';
import { mayBe, namesOnlyCountry } from '../names/bearers.ts';
import { AND, NAME_PARTICLES, OFFICE_HEADS, THE, TO } from '../words/lexicon.ts';
import { belongsToNoName, isNationality, OF_NO_NAME } from '../words/of-no-name.ts';
import { isOfOffice, isRole } from '../words/roles.ts';
import { is, isCapital, type TokenizedFlow } from '../words/tokenized-flow.ts';
import { words } from '../words/word-class.ts';
import { isBeforeCapital, isDoubtful, kindOfNeighbour, type Neighbour, nameAt } from './beside-names.ts';
import { type Beside, type ContextRule, NOTHING } from './context-rule.ts';

const GOES_ON_OR_NOT: readonly ContextRule[] = [
  {
    words: OFFICE_HEADS,
    written: 'capital',
    kinds: ['medium'],
    means: ['NAME_GOES_ON_RIGHT'],
    example: 'She met the [Foreign Affairs] Minister again.',
    counterExample: 'She met the [Russia] Minister again.',
  },
  {
    words: NAME_PARTICLES,
    if: ({ flow }, word) => isBeforeCapital(flow, word),
    means: ['NAME_GOES_ON_RIGHT'],
    example: 'She met [Putin] von Berg again.',
    counterExample: 'She met [Putin] von drivers again.',
  },
  {
    written: 'small',
    means: NOTHING,
    example: 'She met [Putin] singing.',
    counterExample: 'She met [Putin] Singing.',
  },
  {
    gap: [GAP_NONE],
    means: NOTHING,
    example: '[中国]OPEC',
    counterExample: '[中国] OPEC',
  },
];

const OFFICE_HOLDERS: readonly ContextRule[] = [
  {
    // Somebody who holds an office there: "President of Russia Ada Borg".
    kinds: ['place'],
    if: isPostIn,
    means: NOTHING,
    example: 'She met the Minister of Trade of [Russia] Ada Borg.',
    counterExample: 'She met the Friends of Trade of [Russia] Ada Borg.',
  },
];

/** Another name of the pack is what stands there. */
const TOUCHING: readonly ContextRule[] = [
  {
    // What a body does there: "the Minneapolis ICE shooting".
    gap: [GAP_SPACE],
    touches: true,
    kinds: ['place'],
    if: (beside) => isAcronymBeside(beside) && !goesOnPastName(beside),
    means: NOTHING,
    example: 'She saw the [Russia] ICE raid again.',
    counterExample: 'She saw the [Russia] ICE Bar again.',
  },
  {
    // Such a word is the rest of a longer name: "US Congress", "BBC Action Line", "Monaco Grand Prix".
    gap: [GAP_SPACE],
    touches: true,
    if: ({ flow, neighbour }) => neighbour !== undefined && isDoubtful(flow, neighbour),
    means: ['NAME_GOES_ON_RIGHT'],
    example: 'She saw the [Russia] Jordan match.',
    counterExample: 'She saw the [Russia] Canada match.',
  },
  {
    // It has neither place in it.
    gap: [GAP_SPACE],
    touches: true,
    if: (beside) => isBesidePlace(beside) && goesOnPastName(beside),
    means: ['TOUCHES_NAME', 'TOUCHES_PLACE_ON_RIGHT', 'NAME_GOES_ON_RIGHT'],
    example: 'She saw the [Nara] Michigan Stadium again.',
    counterExample: 'She saw the [Nara] Michigan stadium again.',
  },
  {
    gap: [GAP_SPACE],
    touches: true,
    if: isBesidePlace,
    means: ['TOUCHES_NAME', 'TOUCHES_PLACE_ON_RIGHT'],
    example: 'She works for [Ford] Canada again.',
    counterExample: 'She works for [Ford] Putin again.',
  },
  {
    gap: [GAP_SPACE],
    touches: true,
    if: (beside) => kindBeside(beside) === 'body',
    means: ['TOUCHES_NAME', 'TOUCHES_BODY'],
    example: 'She works for [Canada] Ford again.',
    counterExample: 'She works for [Canada] Putin again.',
  },
  {
    gap: [GAP_SPACE],
    touches: true,
    means: ['TOUCHES_NAME'],
    example: 'She works for [Canada] Putin again.',
    counterExample: 'She works for [Canada] Pictures again.',
  },
  {
    // The compound goes on after its second half.
    gap: [GAP_HYPHEN, GAP_ABBREVIATION],
    touches: true,
    if: goesOnPastName,
    means: ['NAME_GOES_ON_RIGHT'],
    example: 'She led the [Russia]-Canada Council again.',
    counterExample: 'She led the [Russia]-Canada council again.',
  },
  {
    touches: true,
    means: NOTHING,
    example: 'She led the [Russia]-Canada council again.',
    counterExample: 'She led the [Russia]-Vienna council again.',
  },
];

const SHOWN_ON_TV = words(
  'show shows series advert adverts ad ads commercial commercials interview station channel',
);

const NO_PERSON = KINDS.filter((kind) => kind !== 'person');

/** Ordinary words that happen to have capitals. */
const ORDINARY_CAPITALS = words(`
  gdp gnp cpi ppi pce pmi pmis ipo ipos ai it ceo ceos cfo cios etf etfs ev evs lng lpg ngo ngos dna hiv tv mou fta
  q1 q2 q3 q4
`);

const CAPITALS: readonly ContextRule[] = [
  {
    // A compound. People and towns have double names instead: "Kramp-Karrenbauer", "Dortmund-Derne".
    language: 'de',
    gap: [GAP_HYPHEN],
    kinds: NO_PERSON,
    if: ({ flow, span }) =>
      !isDoubtful(flow, span) && (!mayBe('place', flow, span) || namesOnlyCountry(flow, span)),
    means: NOTHING,
    example: 'Das war der [FAO]-Chef gestern.',
    counterExample: 'Das war der [Putin]-Chef gestern.',
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
    // Somebody, where a longer name has it: "the ambassador to Russia Ada Borg".
    kinds: ['place'],
    if: isPostOfEnvoy,
    means: NOTHING,
    example: 'She met the ambassador to [Russia] Ada Borg.',
    counterExample: 'She met the opponent of [Russia] Ada Borg.',
  },
  {
    // A model: "Airbus A330".
    kinds: ['company'],
    if: ({ flow: { tokens } }, word) => ((tokens.flags[word] as number) & TOKEN_DIGIT) !== 0, // word < count
    means: NOTHING,
    example: 'They flew a [Ford] T40 again.',
    counterExample: 'They flew a [Nara] T40 again.',
  },
  {
    // People of a party there: "Georgia Republicans", "US Senate Democratic nominee", "Texas Democratic Rep. Crockett".
    words: words('democratic democrat democrats republican republicans'),
    if: ({ flow }, word) => !isBeforeCapital(flow, word) || is(flow, word + 1, OF_NO_NAME),
    means: NOTHING,
    example: 'They met [Senate] Democratic leaders again.',
    counterExample: 'They met the [Senate] Democratic Caucus again.',
  },
  {
    // What the places of a list are: "Kharkiv and Sumy Oblasts".
    words: words('oblasts provinces states governorates regions prefectures'),
    kinds: ['place'],
    if: ({ flow, span }) => flow.tokens.hash[span.first - 1] === AND,
    means: NOTHING,
    example: 'They left Canada and [Nara] Prefectures again.',
    counterExample: 'They left the [Nara] Prefectures again.',
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
    means: ['NAME_GOES_ON_RIGHT'],
    example: 'They read the [Nara] Times again.',
    counterExample: 'They read the [Nara] Monday paper.',
  },
];

/** Whether the name ends further right than the pack knows: "Moscow Times", "Ford Australia", "Assad al-Bursh". */
export const LONGER_ON_RIGHT: readonly ContextRule[] = [
  ...GOES_ON_OR_NOT,
  ...OFFICE_HOLDERS,
  ...TOUCHING,
  ...CAPITALS,
];

const ENVOYS = words('ambassador ambassadors envoy envoys consul commissioner');

function isPostOfEnvoy({ flow, span: { first } }: Beside): boolean {
  const to = flow.tokens.hash[first - 1] === THE ? first - 2 : first - 1;
  return to > 0 && flow.tokens.hash[to] === TO && is(flow, to - 1, ENVOYS);
}

function isPostIn({ flow, span }: Beside): boolean {
  if ((flow.tokens.flags[span.first] as number) & TOKEN_ALL_CAPS) return false; // a span has tokens
  return isOfOffice(flow, span.first) && namesOnlyCountry(flow, span) && isPersonBehind(flow, span);
}

/** Two or three capitals, the last of which is no body: not "President of India Cricket Board". */
function isPersonBehind(flow: TokenizedFlow, { last }: BareSpan): boolean {
  const { gap, count } = flow.tokens;
  let end = last;
  while (end < count && isCapital(flow, end) && gap[end] === GAP_SPACE) end++;
  return (end === last + 2 || end === last + 3) && !is(flow, end - 1, BODIES);
}

const BODIES = words(`
  university federation markets council chamber bank association institute club union committee college board company group
  corporation society authority agency school hospital party court parliament foundation fund airlines airways academy
  congress commission league office project initiative centre center network
`);

function kindBeside({ flow, neighbour }: Beside): Neighbour | undefined {
  return neighbour && kindOfNeighbour(flow, neighbour);
}

/** In a text that is not all in capitals. */
function isAcronymBeside({ flow: { tokens }, surroundings, neighbour }: Beside): boolean {
  if (!neighbour || neighbour.last - neighbour.first > 1 || surroundings.style.allCaps) return false;
  return ((tokens.flags[neighbour.first] as number) & TOKEN_ALL_CAPS) !== 0; // a span has tokens
}

function isBesidePlace(beside: Beside): boolean {
  const kind = kindBeside(beside);
  return kind === 'place' || kind === 'country';
}

/** "New York New Jersey Stadium", "U.S.-Japan Council": whether a name goes on behind the other that stands there. */
function goesOnPastName({ flow, surroundings, gap, neighbour }: Beside): boolean {
  const { tokens } = flow;
  const last = neighbour?.last;
  if (last === undefined || last >= tokens.count || tokens.gap[last] !== GAP_SPACE) return false;
  const behind = nameAt(surroundings, last);
  // In a compound, a word that is hardly a name by itself goes on as well: "Council".
  if (behind && (gap === GAP_SPACE || !isDoubtful(flow, behind))) return false;
  if (!isCapital(flow, last)) return false;
  if (is(flow, last, ORDINARY_CAPITALS)) return isBeforeCapital(flow, last);
  return !belongsToNoName(flow, last) && !isRole(flow, last, surroundings.owner);
}
