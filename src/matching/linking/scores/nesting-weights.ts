import type { ContextBit } from '../../context/context-bits.ts';
import { otherThan } from '../../names/kinds.ts';
import * as weights from '../weights.ts';
import type { WeightGroup, WeightRule } from './weight-rule.ts';

const GOES_ON: readonly ContextBit[] = ['NAME_GOES_ON_LEFT', 'NAME_GOES_ON_RIGHT'];
const LONGER: readonly ContextBit[] = [...GOES_ON, 'INSIDE_OF_NAME'];

/** Where the first group has spoken, or a headline’s capitals say nothing, the others have nothing to add. */
const SETTLED: readonly ContextBit[] = ['NO_NAME', 'IN_TITLE_CASE', ...LONGER];

/** A person’s name in full, as the pack spells it: it is seldom a part of another. */
const PERSON_IN_FULL = {
  kinds: ['person'],
  otherForm: 'short',
  isOneWord: false,
  isExact: true,
} as const satisfies Partial<WeightRule>;

const WHOLE: WeightGroup = [
  {
    any: ['NO_NAME'],
    weight: weights.NESTED,
    example: 'She met [Putin] Jr again.',
    counterExample: 'She met [Putin] again.',
  },
  {
    // What they do there: "Trump Abandons Effort".
    any: ['NAME_GOES_ON_RIGHT'],
    all: ['IN_TITLE_CASE'],
    none: ['INSIDE_OF_NAME', 'NAME_GOES_ON_LEFT', 'MAY_GO_ON_LEFT'],
    kinds: ['person'],
    form: 'short',
    isHousehold: true,
    weight: 0,
    example: '[Putin] Abandons Plan Again Today',
    counterExample: 'Wotan [Putin] Abandons Plan Again',
  },
  {
    // What names end in capitals: "Unyielding DMK".
    any: ['NAME_GOES_ON_LEFT'],
    all: ['IN_TITLE_CASE'],
    none: ['INSIDE_OF_NAME', 'NAME_GOES_ON_RIGHT'],
    kinds: ['organisation'],
    form: 'acronym',
    weight: 0,
    example: 'Somebody Else Met Unyielding [FAO] Today',
    counterExample: 'Somebody Else Met Unyielding [Senate] Today',
  },
  {
    // Every neighbour is capitalised there, so that only the document can tell.
    any: GOES_ON,
    all: ['IN_TITLE_CASE'],
    none: ['INSIDE_OF_NAME'],
    isOneWord: true,
    weight: weights.PERHAPS_NESTED,
    example: 'Big [Nara] Plan Stalls Today',
    counterExample: 'They like the [Nara] Plan today.',
  },
  {
    all: ['IN_TITLE_CASE'],
    none: ['INSIDE_OF_NAME'],
    weight: 0,
    example: 'Big [South Africa] Plan Stalls Today',
    counterExample: 'They like the [South Africa] Plan today.',
  },
  {
    ...PERSON_IN_FULL,
    any: LONGER,
    weight: weights.NESTED_PERSON,
    example: 'She read the [Vladimir Putin] Times again.',
    counterExample: 'She read the [Nara] Times again.',
  },
  {
    any: LONGER,
    weight: weights.NESTED,
    example: 'She read the [Nara] Times again.',
    counterExample: 'She read the [Vladimir Putin] Times again.',
  },
];

const AFTER_FIRST_WORD: WeightGroup = [
  {
    any: ['MAY_GO_ON_LEFT'],
    none: SETTLED,
    kinds: ['person'],
    isOneWord: true,
    weight: weights.AFTER_GIVEN_NAME,
    example: 'Wotan [Pele] sang.',
    counterExample: 'Wotan [Nara] sang.',
  },
  {
    any: ['MAY_GO_ON_LEFT'],
    none: SETTLED,
    otherForm: 'acronym', // "Longtime NFL coach"
    isOneWord: true,
    weight: weights.PERHAPS_NESTED,
    example: 'Wotan [Nara] sang.',
    counterExample: 'Wotan [South Africa] sang.',
  },
];

/** "Ford Australia" is neither Ford nor Australia, and "Michigan Supreme Court" neither Michigan nor the nation’s court. */
const TOUCHING: WeightGroup = [
  {
    any: ['TOUCHES_PLACE_ON_LEFT'],
    all: ['TOUCHES_NAME'],
    none: [...SETTLED, 'TOUCHES_PLACE_ON_RIGHT', 'TOUCHES_BODY'],
    form: 'acronym',
    weight: 0,
    example: 'She saw the Michigan [FAO] raid again.',
    counterExample: 'She saw the Michigan [Senate] again.',
  },
  {
    any: ['TOUCHES_PLACE_ON_RIGHT', 'TOUCHES_PLACE_ON_LEFT'],
    all: ['TOUCHES_NAME'],
    none: SETTLED,
    kinds: otherThan('person', 'place'),
    weight: weights.NESTED,
    example: 'She works for [Ford] Canada again.',
    counterExample: 'She works for [Canada] Ford again.',
  },
  {
    any: ['TOUCHES_BODY'],
    all: ['TOUCHES_NAME'],
    none: SETTLED,
    kinds: ['place'],
    weight: weights.NESTED,
    example: 'She works for [Canada] Ford again.',
    counterExample: 'She works for [Canada] Putin again.',
  },
  {
    ...PERSON_IN_FULL,
    any: ['TOUCHES_NAME'],
    none: SETTLED,
    weight: 0,
    example: 'She saw [Vladimir Putin] Canada again.',
    counterExample: 'She saw [Putin] Canada again.',
  },
  {
    any: ['TOUCHES_NAME'],
    none: SETTLED,
    weight: weights.TOUCHES_NAME,
    example: 'She saw [Putin] Canada again.',
    counterExample: 'She saw [Vladimir Putin] Canada again.',
  },
];

const OF_FOLLOWS: WeightGroup = [
  {
    all: ['OF_FOLLOWS', 'OF_PART_FOLLOWS'],
    none: SETTLED,
    kinds: ['organisation', 'medium'],
    weight: weights.NESTED,
    example: 'The [Senate] of Michigan met.',
    counterExample: 'The [Senate] of Canada met.',
  },
  {
    // It is of that then, which the pack has as a longer name or not at all: "Article 7 of the Rome Statute".
    all: ['OF_FOLLOWS'],
    none: SETTLED,
    kinds: ['concept'],
    needsCue: true,
    isOneWord: false,
    weight: weights.NESTED,
    example: 'They broke [Article 7] of its rules.',
    counterExample: 'They broke [Article 7] of late.',
  },
  {
    all: ['OF_FOLLOWS'],
    none: SETTLED,
    kinds: ['organisation', 'medium'],
    weight: weights.OF_FOLLOWS,
    example: 'The [Senate] of Canada met.',
    counterExample: 'The [Ford] of Canada met.',
  },
];

/** What it costs that the name may be part of another. */
export const NESTING: readonly WeightGroup[] = [WHOLE, AFTER_FIRST_WORD, TOUCHING, OF_FOLLOWS];
