import { GAP_ABBREVIATION, GAP_HYPHEN, GAP_NONE, GAP_SPACE } from '../../../pack/index.ts';
import type { BareSpan } from '../../names/bare-span.ts';
import { mayBe, namesArea } from '../../names/bearers.ts';
import { is, isPossessive } from '../../words/tokenized-flow.ts';
import { CHAMBERS } from '../../words/us-states.ts';
import { anyOf, words } from '../../words/word-class.ts';
import { isDoubtful, isOwnerBehind, kindOfNeighbour, type Neighbour } from '../beside-names.ts';
import { type Beside, type ContextRule, NOTHING } from '../context-rule.ts';

/** What states of a country have of their own, called like those of the whole. */
const BODIES_OF_STATES = anyOf(CHAMBERS, words('guard'));

/** Another name of the pack stands before the name, or something that owns it. */
export const NAMES_ON_LEFT: readonly ContextRule[] = [
  {
    gap: [GAP_SPACE],
    touches: (body, { flow, span }) => isOwnerBehind(flow, body, span),
    means: NOTHING,
    example: 'Это ФСБ [России].',
    counterExample: 'Это FAO [Russia].',
  },
  {
    // Also in a headline, and where it is the state's: "Wyoming's Supreme Court", "the Texas Capitol".
    gap: [GAP_SPACE],
    touches: (state, { flow, span }) => is(flow, span.last - 1, BODIES_OF_STATES) && namesArea(flow, state),
    means: ['INSIDE_OF_NAME'],
    example: 'She left Michigan’s [Senate] again.',
    counterExample: 'She left Nara’s [Senate] again.',
  },
  {
    if: ({ flow }, word) => isPossessive(flow, word),
    means: NOTHING,
    example: 'She loves Gogol’s [Russia] still.',
    counterExample: 'She loves Gogol [Russia] still.',
  },
  {
    gap: [GAP_NONE, GAP_HYPHEN, GAP_ABBREVIATION],
    touches: makesNoOtherPlace,
    means: NOTHING,
    example: 'It was a China-[Russia] summit.',
    counterExample: 'It was a Vienna-[Russia] summit.',
  },
  {
    gap: [GAP_SPACE],
    touches: (name, beside) => kindBeside(name, beside) === 'place',
    means: ['TOUCHES_NAME', 'TOUCHES_PLACE_ON_LEFT'],
    example: 'She spoke for the Nara [Senate] again.',
    counterExample: 'She spoke for the Canada [Senate] again.',
  },
  {
    gap: [GAP_SPACE],
    touches: (name, beside) => kindBeside(name, beside) === 'body',
    means: ['TOUCHES_NAME', 'TOUCHES_BODY'],
    example: 'She worked for Ford [Russia] again.',
    counterExample: 'She worked for Putin [Russia] again.',
  },
  {
    gap: [GAP_SPACE],
    touches: (name, beside) => kindBeside(name, beside) !== undefined,
    means: ['TOUCHES_NAME'],
    example: 'She spoke for the Canada [Senate] again.',
    counterExample: 'She asked the tall Jordan [Putin] again.',
  },
];

/** Before a place they make another of it, whoever bears their name: "West Virginia", "New London", "Upper Austria". */
const MAKES_ANOTHER_PLACE = words('north south east west new old upper lower greater');

function makesNoOtherPlace({ last }: BareSpan, { flow }: Beside): boolean {
  return !is(flow, last - 1, MAKES_ANOTHER_PLACE);
}

/** What the name beside it names. A surname after a word that is hardly a name may be a stranger's: "Jason Kelce". */
function kindBeside(neighbour: BareSpan, beside: Beside): Neighbour | undefined {
  const { flow, span } = beside;
  if (!makesNoOtherPlace(neighbour, beside)) return undefined;
  const isStrangers = mayBe('person', flow, span) && isDoubtful(flow, neighbour);
  return isStrangers ? undefined : kindOfNeighbour(flow, neighbour);
}
