import { GAP_NONE } from '../../../pack/index.ts';
import { mayBe } from '../../names/bearers.ts';
import { otherThan } from '../../names/kinds.ts';
import { FOR, NAME_PARTICLES, OFFICE_HEADS, overThe, TO } from '../../words/lexicon.ts';
import { OF_NO_NAME } from '../../words/of-no-name.ts';
import { is, isAcronym } from '../../words/tokenized-flow.ts';
import { words } from '../../words/word-class.ts';
import { isBeforeCapital, nameAt } from '../beside-names.ts';
import { type Beside, type ContextRule, NOTHING } from '../context-rule.ts';
import { CAPITALS_ON_RIGHT } from './capitals-on-right.ts';
import { NAMES_ON_RIGHT } from './names-on-right.ts';

const ENVOYS = words('ambassador ambassadors envoy envoys consul commissioner');
const ATTORNEYS = words('attorney attorneys');

/** Words that tell by themselves, and the holder of an office. */
const WORDS_ON_RIGHT: readonly ContextRule[] = [
  {
    words: OFFICE_HEADS,
    written: 'capital',
    kinds: ['medium'],
    means: ['NAME_GOES_ON_RIGHT'],
    example: 'She met the [Foreign Affairs] Minister again.',
    counterExample: 'She met the [Russia] Minister again.',
  },
  {
    // No name of a person: "el PP de Feijóo", "de VVD van Yeşilgöz".
    words: NAME_PARTICLES,
    if: ({ flow, span }) => isAcronym(flow, span),
    means: NOTHING,
    example: 'They saw the [FAO] van Berg again.',
    counterExample: 'She met [Putin] van Berg again.',
  },
  {
    // Whose it is: "le Rassemblement national de Jordan Bardella", "la Russia di Putin".
    words: words('de di du van'),
    kinds: otherThan('person'),
    if: isSomebodys,
    means: NOTHING,
    example: 'Ils aiment la [Russia] de Putin.',
    counterExample: 'Ils aiment la [Russia] de Wotan.',
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
  {
    // People of a party there: "Georgia Republicans", "US Senate Democratic nominee", "Texas Democratic Rep. Crockett".
    words: words('democratic democrat democrats republican republicans'),
    if: ({ flow }, word) => !isBeforeCapital(flow, word) || is(flow, word + 1, OF_NO_NAME),
    means: NOTHING,
    example: 'They met [Senate] Democratic leaders again.',
    counterExample: 'They met the [Senate] Democratic Caucus again.',
  },
  {
    // Somebody who is sent or appointed there: "the ambassador to Russia Ada Borg", "the U.S. attorney for Ohio Ada Borg".
    kinds: ['place'],
    if: isPost,
    means: NOTHING,
    example: 'She met the ambassador to [Russia] Ada Borg.',
    counterExample: 'She met the opponent of [Russia] Ada Borg.',
  },
];

/** Whether the name ends further right than the pack knows: "Moscow Times", "Ford Australia", "Assad al-Bursh". */
export const LONGER_ON_RIGHT: readonly ContextRule[] = [
  ...WORDS_ON_RIGHT,
  ...NAMES_ON_RIGHT,
  ...CAPITALS_ON_RIGHT,
];

function isSomebodys({ flow, span, surroundings }: Beside, particle: number): boolean {
  const who = nameAt(surroundings, particle + 1);
  return who !== undefined && mayBe('person', flow, who) && !mayBe('person', flow, span);
}

function isPost({ flow, span: { first } }: Beside): boolean {
  const { hash } = flow.tokens;
  const link = overThe(hash, first - 1);
  if (link <= 0) return false;
  return hash[link] === TO ? is(flow, link - 1, ENVOYS) : hash[link] === FOR && is(flow, link - 1, ATTORNEYS);
}
