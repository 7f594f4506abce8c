import { GAP_HYPHEN, GAP_SPACE } from '../../../pack/index.ts';
import { BODIES_AND_MEDIA } from '../../names/kinds.ts';
import { BODY_ROLES, FOR, OF, STRANGERS } from '../../words/lexicon.ts';
import { isCapital, isOneWord } from '../../words/tokenized-flow.ts';
import { words } from '../../words/word-class.ts';
import { isDay, isDayOrMonth } from '../beside-names.ts';
import type { ContextRule, Over } from '../context-rule.ts';
import { LANGUAGES_ON_LEFT } from './languages-on-left.ts';
import { LONGER_ON_LEFT } from './longer-on-left.ts';
import { beforeThe } from './over-word.ts';
import { PLACES_ON_LEFT } from './places-on-left.ts';
import { AFTER_TITLE, TITLES_ON_LEFT } from './titles-on-left.ts';

const OVER_OF_OR_FOR: Over = {
  words: words('of for the'),
  reach(flow, near) {
    const { hash, gap } = flow.tokens;
    const link = beforeThe(flow, near);
    return link > 0 && (hash[link] === OF || hash[link] === FOR) && gap[link] === GAP_SPACE ? link - 1 : -1;
  },
};

const STRANGERS_ON_LEFT: readonly ContextRule[] = [
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

const ROLES_ON_LEFT: readonly ContextRule[] = [
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

/** What the words before a name say of it: first what it is, then whether it begins earlier. */
export const LEFT_RULES: readonly ContextRule[] = [
  ...TITLES_ON_LEFT,
  ...STRANGERS_ON_LEFT,
  ...DATES_AND_OPPOSITES,
  ...LANGUAGES_ON_LEFT,
  ...PLACES_ON_LEFT,
  ...ROLES_ON_LEFT,
  ...LONGER_ON_LEFT,
];
