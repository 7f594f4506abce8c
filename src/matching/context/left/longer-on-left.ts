import { GAP_HYPHEN, GAP_PUNCTUATION, GAP_SPACE } from '../../../pack/index.ts';
import { mayBe, namesWorldBody } from '../../names/bearers.ts';
import { AND, FOR, POLICY_FIELDS } from '../../words/lexicon.ts';
import { isNationality } from '../../words/of-no-name.ts';
import { hasDigit, is, isCapital } from '../../words/tokenized-flow.ts';
import { words } from '../../words/word-class.ts';
import { nameAt } from '../beside-names.ts';
import { type Beside, type ContextRule, NOTHING } from '../context-rule.ts';
import { CAPITALS_ON_LEFT } from './capitals-on-left.ts';
import { LINKS_ON_LEFT } from './links-on-left.ts';
import { NAMES_ON_LEFT } from './names-on-left.ts';
import { beforeWord } from './over-word.ts';

const UNDER = words('u under');

/** Who is for something somewhere: "Citizens for Responsibility and Ethics in Washington". */
const WHO_IS_FOR = words(`
  citizens people americans physicians doctors lawyers journalists scientists women mothers parents workers students veterans
  families friends campaign coalition movement alliance organization organisation
`);
/** Words of what they are for. */
const MOST_OF_CAUSE = 6;

/** What is called after it, or like it: a ship, a cause, somebody else's league. */
const CALLED_SO: readonly ContextRule[] = [
  {
    over: beforeWord('in'),
    written: 'capital',
    kinds: ['place'],
    if: isCause,
    means: ['INSIDE_OF_NAME'],
    example: 'They called Citizens for Order and Ethics in [Nara] again.',
    counterExample: 'They called the citizens for order and ethics in [Nara] again.',
  },
  {
    // "U-20": a number behind a hyphen
    kinds: ['event', 'organisation'],
    if: ({ flow }, word) =>
      hasDigit(flow, word) && flow.tokens.gap[word] === GAP_HYPHEN && is(flow, word - 1, UNDER),
    means: ['INSIDE_OF_NAME'],
    example: 'They saw the U-20 [Senate] again.',
    counterExample: 'They saw the G-20 [Senate] again.',
  },
  {
    // "National Defense and Security Council"
    words: POLICY_FIELDS,
    over: beforeWord('and'),
    written: 'capital',
    kinds: ['organisation'],
    if: ({ surroundings: { owner, style } }, word) => owner[word] === -1 && !style.titleCase,
    means: ['INSIDE_OF_NAME'],
    example: 'The National Defense and [Senate] met.',
    counterExample: 'The national defense and [Senate] met.',
  },
  {
    // The country's own, not that of the world: "the Kenya Red Cross".
    gap: [GAP_SPACE],
    if: isOfCountryBefore,
    means: ['INSIDE_OF_NAME'],
    example: 'She met the Ugandan [Red Cross] again.',
    counterExample: 'She met the Ugandan [Senate] again.',
  },
  {
    words: words('state provincial county regional'),
    written: 'small',
    kinds: ['organisation'],
    means: ['INSIDE_OF_NAME'],
    example: 'There were four state [Senate] seats.',
    counterExample: 'There were four empty [Senate] seats.',
  },
];

/** Of small words only those above begin a name. */
const SMALL: readonly ContextRule[] = [
  {
    written: 'small',
    means: NOTHING,
    example: 'She loves old [Russia] still.',
    counterExample: 'She loves Mother [Russia] still.',
  },
];

/** Whether the name begins further left than the pack knows: "Bank of China", "Ford Australia", "Jorge Rodríguez". */
export const LONGER_ON_LEFT: readonly ContextRule[] = [
  ...CALLED_SO,
  ...LINKS_ON_LEFT,
  ...SMALL,
  ...NAMES_ON_LEFT,
  ...CAPITALS_ON_LEFT,
];

function isOfCountryBefore({ flow, span, neighbour }: Beside, word: number): boolean {
  if (!namesWorldBody(flow, span)) return false; // few names are one's, whatever stands before them
  return isNationality(flow, word) || (neighbour !== undefined && mayBe('place', flow, neighbour));
}

/** Whether what ends here is what a body is for: "Citizens for Responsibility and Ethics". */
function isCause({ flow, surroundings }: Beside, end: number): boolean {
  const { hash, gap } = flow.tokens;
  if (surroundings.style.titleCase || nameAt(surroundings, end)) return false;
  for (let at = end; at > 0 && at > end - MOST_OF_CAUSE; at--) {
    if ((gap[at] as number) > GAP_PUNCTUATION) return false; // at < count
    if (hash[at] === FOR) return isCapital(flow, at - 1) && is(flow, at - 1, WHO_IS_FOR);
    if (hash[at] !== AND && !isCapital(flow, at)) return false;
  }
  return false;
}
