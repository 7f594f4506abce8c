import { GAP_ABBREVIATION, GAP_HYPHEN, GAP_SPACE } from '../../../pack/index.ts';
import type { BareSpan } from '../../names/bare-span.ts';
import { mayBe } from '../../names/bearers.ts';
import { belongsToNoName } from '../../words/of-no-name.ts';
import { isRole } from '../../words/roles.ts';
import { is, isAcronym, isCapital, isCyrillic } from '../../words/tokenized-flow.ts';
import { isBeforeCapital, isDoubtful, isOwnerBehind, kindOfNeighbour, nameAt } from '../beside-names.ts';
import { type Beside, type ContextRule, NOTHING } from '../context-rule.ts';
import { ORDINARY_CAPITALS } from './capitals-on-right.ts';

/** Another name of the pack stands behind the name. */
export const NAMES_ON_RIGHT: readonly ContextRule[] = [
  {
    // In Russian and Ukrainian whoever heads it follows: "директор ФСБ Александр Бортников".
    gap: [GAP_SPACE],
    touches: (head, { flow }) => isCyrillic(flow, head.first) && mayBe('person', flow, head),
    kinds: ['organisation'],
    means: NOTHING,
    example: 'Это глава [ФСБ] Владимир Путин.',
    counterExample: 'Это глава [ФСБ] Vladimir Putin.',
  },
  {
    gap: [GAP_SPACE],
    touches: (owner, { flow, span }) => isOwnerBehind(flow, span, owner),
    means: NOTHING,
    example: 'Это [ФСБ] России.',
    counterExample: 'Это [FAO] Russia.',
  },
  {
    // What a body does there: "the Minneapolis ICE shooting".
    gap: [GAP_SPACE],
    touches: (body, beside) => isTellingAcronym(body, beside) && !goesOnPast(body, beside),
    kinds: ['place'],
    means: NOTHING,
    example: 'She saw the [Russia] ICE raid again.',
    counterExample: 'She saw the [Russia] ICE Bar again.',
  },
  {
    // An office whose first word is a name as well: "White House National Security Adviser".
    gap: [GAP_SPACE],
    touches: ({ first }, { flow, surroundings }) => isRole(flow, first, surroundings.owner),
    means: NOTHING,
    example: 'She met the [Russia] Foreign Affairs Secretary again.',
    counterExample: 'She met the [Russia] Foreign Affairs editor again.',
  },
  {
    // Such a word is the rest of a longer name: "US Congress", "BBC Action Line", "Monaco Grand Prix".
    gap: [GAP_SPACE],
    touches: (name, { flow }) => isDoubtful(flow, name) && !belongsToNoName(flow, name.first),
    means: ['NAME_GOES_ON_RIGHT'],
    example: 'She saw the [Russia] Jordan match.',
    counterExample: 'She saw the [Russia] Canada match.',
  },
  {
    // It has neither place in it.
    gap: [GAP_SPACE],
    touches: (name, beside) => isPlace(name, beside) && goesOnPast(name, beside),
    means: ['TOUCHES_NAME', 'TOUCHES_PLACE_ON_RIGHT', 'NAME_GOES_ON_RIGHT'],
    example: 'She saw the [Nara] Michigan Stadium again.',
    counterExample: 'She saw the [Nara] Michigan stadium again.',
  },
  {
    gap: [GAP_SPACE],
    touches: isPlace,
    means: ['TOUCHES_NAME', 'TOUCHES_PLACE_ON_RIGHT'],
    example: 'She works for [Ford] Canada again.',
    counterExample: 'She works for [Ford] Putin again.',
  },
  {
    gap: [GAP_SPACE],
    touches: (name, { flow }) => kindOfNeighbour(flow, name) === 'body',
    means: ['TOUCHES_NAME', 'TOUCHES_BODY'],
    example: 'She works for [Canada] Ford again.',
    counterExample: 'She works for [Canada] Putin again.',
  },
  {
    gap: [GAP_SPACE],
    touches: isAny,
    means: ['TOUCHES_NAME'],
    example: 'She works for [Canada] Putin again.',
    counterExample: 'She works for [Canada] Pictures again.',
  },
  {
    // The compound goes on after its second half.
    gap: [GAP_HYPHEN, GAP_ABBREVIATION],
    touches: goesOnPast,
    means: ['NAME_GOES_ON_RIGHT'],
    example: 'She led the [Russia]-Canada Council again.',
    counterExample: 'She led the [Russia]-Canada council again.',
  },
  {
    touches: isAny,
    means: NOTHING,
    example: 'She led the [Russia]-Canada council again.',
    counterExample: 'She led the [Russia]-Vienna council again.',
  },
];

function isAny(): boolean {
  return true;
}

/** In a text that is not all in capitals. */
function isTellingAcronym(name: BareSpan, { flow, surroundings }: Beside): boolean {
  return !surroundings.style.allCaps && isAcronym(flow, name);
}

function isPlace(name: BareSpan, { flow }: Beside): boolean {
  const kind = kindOfNeighbour(flow, name);
  return kind === 'place' || kind === 'country';
}

/** "New York New Jersey Stadium", "U.S.-Japan Council": whether a name goes on behind the other that stands there. */
function goesOnPast({ last }: BareSpan, { flow, surroundings, gap }: Beside): boolean {
  const { tokens } = flow;
  if (last >= tokens.count || tokens.gap[last] !== GAP_SPACE) return false;
  const behind = nameAt(surroundings, last);
  // In a compound, a word that is hardly a name by itself goes on as well: "Council".
  if (behind && (gap === GAP_SPACE || !isDoubtful(flow, behind))) return false;
  if (!isCapital(flow, last)) return false;
  if (is(flow, last, ORDINARY_CAPITALS)) return isBeforeCapital(flow, last);
  return !belongsToNoName(flow, last) && !isRole(flow, last, surroundings.owner);
}
