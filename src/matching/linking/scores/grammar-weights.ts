import type { ContextBit } from '../../context/context-bits.ts';
import { BODIES, BODIES_AND_MEDIA, otherThan } from '../../names/kinds.ts';
import * as weights from '../weights.ts';
import type { WeightGroup } from './weight-rule.ts';

/** Where a capital, or a small letter, is everybody's. */
const CASE_TELLS_NOTHING: readonly ContextBit[] = [
  'AT_SENTENCE_START',
  'IN_TITLE_CASE',
  'IN_ALL_CAPS',
  'ALONE',
];

/** Whether what stands beside the name fits what the candidate is. */
export const GRAMMAR: readonly WeightGroup[] = [
  [
    {
      any: ['PLACE_PREPOSITION_BEFORE'],
      kinds: ['place'],
      weight: weights.FITTING_GRAMMAR,
      example: 'It rained in [Nara] again.',
      counterExample: 'They met [Nara] again.',
    },
  ],
  [
    {
      any: ['BESIDE_PLACE'],
      kinds: ['place'],
      weight: weights.LISTED_WITH_PLACE,
      example: 'They left Canada and [Nara] again.',
      counterExample: 'They left Putin and [Nara] again.',
    },
  ],
  [
    {
      any: ['SPEECH_AFTER'],
      kinds: ['person', ...BODIES],
      weight: weights.FITTING_GRAMMAR,
      example: 'Then [Putin] said so.',
      counterExample: 'Then [Nara] said so.',
    },
  ],
  [
    {
      any: ['BODY_ROLE_BESIDE'],
      kinds: BODIES_AND_MEDIA,
      form: 'acronym',
      weight: weights.ROLE_OF_ACRONYM,
      example: 'The [FAO] chairman left.',
      counterExample: 'The [Senate] chairman left.',
    },
    {
      any: ['BODY_ROLE_BESIDE'],
      kinds: BODIES_AND_MEDIA,
      weight: weights.FITTING_GRAMMAR,
      example: 'The [Senate] chairman left.',
      counterExample: 'The [Putin] chairman left.',
    },
  ],
  [
    {
      any: ['AS_SOURCE'],
      kinds: ['medium'],
      needsCue: true,
      weight: weights.SOURCE,
      example: 'She told [DPA] so.',
      counterExample: 'She met [DPA] there.',
    },
  ],
  [
    {
      any: ['MEMBERS_AFTER'],
      kinds: ['organisation'],
      form: 'acronym',
      needsCue: true,
      weight: weights.MEMBERS_OF_PARTY,
      example: 'Then [ICE] MPs left.',
      counterExample: 'Then [FAO] MPs left.',
    },
    {
      any: ['MEMBERS_AFTER'],
      kinds: ['organisation'],
      weight: weights.FITTING_GRAMMAR,
      example: 'Then [Senate] MPs left.',
      counterExample: 'Then [Senate] MBAs left.',
    },
  ],
  [
    {
      any: ['HONORIFIC_BEFORE'],
      kinds: otherThan('person'),
      weight: weights.NESTED,
      example: 'They met Mr [Nara] again.',
      counterExample: 'They met Mr [Putin] again.',
    },
  ],
  [
    {
      any: ['NAMED_AS_TOWN'],
      kinds: ['place'],
      weight: weights.NAMED_AS_TOWN,
      example: 'They met the mayor of [Nara] again.',
      counterExample: 'They met the mayor of [Putin] again.',
    },
  ],
  [
    {
      any: ['NAMED_AS_PLACE'],
      kinds: otherThan('place'),
      weight: weights.NESTED,
      example: 'They left the western city of [Putin] again.',
      counterExample: 'They left the western city of [Nara] again.',
    },
  ],
  [
    {
      any: ['TITLE_BESIDE'],
      kinds: ['place'],
      needsCue: true,
      weight: weights.WRONG_GRAMMAR,
      example: 'They met President [Jordan] again.',
      counterExample: 'They met President [Nara] again.',
    },
  ],
  [
    {
      any: ['SPEECH_AFTER'],
      kinds: ['place'],
      needsCue: true,
      weight: weights.WRONG_GRAMMAR,
      example: 'Then [Jordan] said so.',
      counterExample: 'Then [Nara] said so.',
    },
  ],
  [
    {
      // What is written small everywhere.
      none: CASE_TELLS_NOTHING,
      kinds: ['concept'],
      otherForm: 'short',
      needsCue: true,
      weight: weights.MID_SENTENCE,
      example: 'They fought [malaria] again.',
      counterExample: '[Malaria] came again.',
    },
    {
      // Of several words it may be a namesake's, whom no capital tells apart: "Guitarist John Williams".
      none: CASE_TELLS_NOTHING,
      kinds: ['person'],
      isOneWord: true,
      otherForm: 'short',
      needsCue: true,
      weight: weights.MID_SENTENCE,
      example: 'They met [Jesus] again.',
      counterExample: 'They met [John Williams] again.',
    },
    {
      none: [...CASE_TELLS_NOTHING, 'IN_SMALL_LETTERS'],
      kinds: otherThan('person'),
      otherForm: 'short',
      needsCue: true,
      weight: weights.MID_SENTENCE,
      example: 'They met [Jordan] again.',
      counterExample: '[Jordan] met them again.',
    },
    {
      // A large city that shares its name with people: behind "in" hardly one of them is meant.
      any: ['LOCATED'],
      none: [...CASE_TELLS_NOTHING, 'IN_SMALL_LETTERS'],
      kinds: ['place'],
      form: 'short',
      needsCue: true,
      weight: weights.MID_SENTENCE,
      example: 'They live in [Houston] again.',
      counterExample: 'They met [Houston] again.',
    },
  ],
  [
    {
      any: ['IN_ALL_CAPS'],
      form: 'acronym',
      weight: weights.COMMON_WORD,
      example: 'THEY MET THE [FAO] AGAIN',
      counterExample: 'They met the [FAO] again.',
    },
  ],
];
