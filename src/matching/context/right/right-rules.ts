import { GAP_HYPHEN, GAP_SPACE } from '../../../pack/index.ts';
import type { BareSpan } from '../../names/bare-span.ts';
import { countryNamed, namesWorldBody } from '../../names/bearers.ts';
import { BODY_ROLES, COMPANY_FORMS } from '../../words/lexicon.ts';
import { MEMBERS } from '../../words/roles.ts';
import { titleAfter } from '../../words/titles.ts';
import { hasDigit, is, type TokenizedFlow } from '../../words/tokenized-flow.ts';
import { words } from '../../words/word-class.ts';
import { isBeforeCapital, kindOfNeighbour, nameAt } from '../beside-names.ts';
import { type Beside, type ContextRule, NOTHING } from '../context-rule.ts';
import { LANGUAGES_ON_RIGHT } from './languages-on-right.ts';
import { LONGER_ON_RIGHT } from './longer-on-right.ts';

const WHAT_IT_IS: readonly ContextRule[] = [
  {
    // Somebody else of the family. Words of English are that only with a capital.
    words: words('jr sr junior senior ii iii'),
    written: 'capital',
    kinds: ['person'],
    means: ['NO_NAME'],
    example: 'She met [Putin] Jr again.',
    counterExample: 'A [US] senior official spoke.',
  },
  {
    // What is called after somebody. A university or a prize of the pack is found by its own name.
    words: words(`
      road street avenue boulevard lane highway bridge square plaza park airport port stadium arena hospital clinic
      university college school library museum foundation institute center centre prize award medal mosque
    `),
    written: 'capital',
    kinds: ['person'],
    if: ({ surroundings }) => !surroundings.style.titleCase, // "Starmer Hospital Plan Stalls"
    means: ['NO_NAME'],
    example: 'They closed [Putin] Avenue again.',
    counterExample: 'They closed [Putin] avenue again.',
  },
  {
    // A paper: "New York magazine".
    words: words('magazine'),
    gap: [GAP_SPACE],
    written: 'small',
    kinds: ['place'],
    means: ['NO_NAME'],
    example: 'They read [Nara] magazine again.',
    counterExample: 'They read the [Ford] magazine again.',
  },
  {
    // The money, which is no business of the place's: "Hong Kong dollars".
    words: words('dollar dollars'),
    gap: [GAP_SPACE],
    written: 'small',
    kinds: ['place'],
    means: ['NO_NAME'],
    example: 'They paid in [US] dollars again.',
    counterExample: 'They paid in [Ford] dollars again.',
  },
  {
    // NV is Nevada elsewhere
    words: COMPANY_FORMS,
    kinds: ['company', 'medium'],
    means: NOTHING,
    example: 'She left [Ford] Corporation again.',
    counterExample: 'She left [Russia] Corporation again.',
  },
  {
    if: ({ flow, span }) => titleAfter(flow, span) !== undefined,
    kinds: ['person'],
    means: ['TITLE_BESIDE'],
    example: '[Putin] 大統領',
    counterExample: '[Russia] 大統領',
  },
  {
    words: words('based born bound area headquartered'),
    gap: [GAP_HYPHEN],
    means: ['PLACE_PREPOSITION_BEFORE', 'LOCATED'],
    example: 'That is a [Nara]-based bank.',
    counterExample: 'That is a [Nara] based bank.',
  },
  {
    words: words(`
      said says told tells added adds asked wrote writes warned warns insisted argued claimed claims denied denies
      announced announces vowed vows pledged urged urges praised criticized criticised condemned thanked tweeted replied
      noted stressed explained recalled believes thinks wants met meets spoke visited resigned highlighted
    `),
    written: 'small',
    means: ['SPEECH_AFTER'],
    example: 'Then [Putin] said so.',
    counterExample: 'Then [Putin] Said was there.',
  },
  {
    // Some are names themselves: "MSPs".
    words: MEMBERS,
    gap: [GAP_SPACE],
    written: 'capital',
    kinds: ['organisation', 'place'],
    means: ['MEMBERS_AFTER'],
    example: 'Then [FAO] MLAs left.',
    counterExample: 'Then [FAO] MBAs left.',
  },
  {
    words: BODY_ROLES,
    written: 'small',
    means: ['BODY_ROLE_BESIDE'],
    example: 'The [FAO] chairman left.',
    counterExample: 'The [FAO] Chairman left.',
  },
  {
    words: words('of'),
    if: ({ flow, surroundings }, of) =>
      isBeforeCapital(flow, of) && isPartOfCountry(flow, nameAt(surroundings, of + 1)),
    means: ['OF_FOLLOWS', 'OF_PART_FOLLOWS'],
    example: 'The [Senate] of Michigan met.',
    counterExample: 'The [Senate] of Canada met.',
  },
  {
    // The country's own: "the Red Cross of Ukraine".
    words: words('of'),
    kinds: ['organisation'],
    if: ({ flow, span, surroundings }, of) =>
      countryNamed(flow, nameAt(surroundings, of + 1)) !== 0 && namesWorldBody(flow, span),
    means: ['NAME_GOES_ON_RIGHT'],
    example: 'The [Red Cross] of Canada met.',
    counterExample: 'The [Senate] of Canada met.',
  },
  {
    words: words('of'),
    kinds: ['concept'],
    if: isNumbered,
    means: ['OF_FOLLOWS'],
    example: 'They broke [Article 7] of its rules.',
    counterExample: 'They broke [Article 7] of late.',
  },
  {
    words: words('of for'),
    if: ({ flow }, link) => isBeforeCapital(flow, link),
    means: ['OF_FOLLOWS'],
    example: 'The [Senate] for Control of Files met.',
    counterExample: 'The [Senate] for control of files met.',
  },
];

/** What stands after a name says of it; only the first that applies speaks. */
export const RIGHT_RULES: readonly ContextRule[] = [...LANGUAGES_ON_RIGHT, ...WHAT_IT_IS, ...LONGER_ON_RIGHT];

function isPartOfCountry(flow: TokenizedFlow, name: BareSpan | undefined): boolean {
  return name !== undefined && kindOfNeighbour(flow, name) === 'place';
}

/** "Article 7 of its Protocol" */
const DETERMINERS = words('the its their his her this that our');

/** Whether a number stands last in the name, as in "Article 7", and a text that it may be of behind it. */
function isNumbered({ flow, span: { last } }: Beside, of: number): boolean {
  return hasDigit(flow, last - 1) && is(flow, of + 1, DETERMINERS);
}
