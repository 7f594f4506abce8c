import {
  foldedToken,
  GAP_ABBREVIATION,
  GAP_HYPHEN,
  GAP_NONE,
  GAP_PUNCTUATION,
  GAP_SENTENCE,
  GAP_SPACE,
  hashToken,
  TOKEN_DIGIT,
  TOKEN_POSSESSIVE,
} from '../../pack/index.ts';
import { mayBe, namesArea, namesOnlyCountry } from '../names/bearers.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import {
  AND,
  FOR,
  FUNCTION_WORDS,
  NAME_LINKS,
  OF,
  OF_HEADS,
  OFFICE_HEADS,
  POLICY_FIELDS,
} from '../words/lexicon.ts';
import { isNationality, OF_NO_NAME } from '../words/of-no-name.ts';
import { isOfOffice, MINISTERS, WEAK_ROLE_WORDS } from '../words/roles.ts';
import { TITLES } from '../words/titles.ts';
import { is, isCapital, type TokenizedFlow } from '../words/tokenized-flow.ts';
import { anyOf, words } from '../words/word-class.ts';
import { isDoubtful, kindOfNeighbour, type Neighbour, nameAt } from './beside-names.ts';
import { type Beside, type ContextRule, NOTHING, type Over } from './context-rule.ts';

/** A capital before a small word after which names go on: "Bank of …", "Tour de …". */
const OVER_LINK: Over = {
  words: NAME_LINKS,
  reach(flow, near) {
    const gap = flow.tokens.gap[near] as number; // near < count
    return near > 0 && gap <= GAP_HYPHEN && !isCapital(flow, near) && isCapital(flow, near - 1)
      ? near - 1
      : -1;
  },
};

/** Before "of" they leave the name alone, as titles do: "President of Russia", "people of Gaza". */
const FREE_HEADS = words(
  'ministry department government people parliament officer member members invasion embassy south north east west',
);

/** "National Defense and Security Council" */
const OVER_AND: Over = {
  words: words('and'),
  reach: ({ tokens: { gap } }, near) => (near > 0 && gap[near] === GAP_SPACE ? near - 1 : -1),
};

/** What states of a country have of their own, called like those of the whole. */
const BODIES_OF_STATES = words('court senate house legislature capitol assembly guard');

/** What goes by sea: its name is somebody's, or a town's. */
const SHIPS = words(
  'uss hms carrier frigate destroyer submarine warship tanker vessel ferry corvette cruiser yacht',
);

/** Contests and leagues of others: "Women's Rugby World Cup", "the U-20 World Cup". */
const OTHER_LEAGUES = words('women girls boys youth junior');

const UNDER = words('u under');

function isUnder(hash: number | undefined): boolean {
  return hash !== undefined && UNDER.has(hash);
}

/** Who is for something somewhere: "Citizens for Responsibility and Ethics in Washington". */
const WHO_IS_FOR = words(`
  citizens people americans physicians doctors lawyers journalists scientists women mothers parents workers students veterans
  families friends campaign coalition movement alliance organization organisation
`);
const OVER_IN: Over = {
  words: words('in'),
  reach: ({ tokens: { gap } }, near) => (gap[near] === GAP_SPACE ? near - 1 : -1),
};
/** Words of what they are for. */
const MOST_OF_CAUSE = 6;

const LINKED: readonly ContextRule[] = [
  {
    over: OVER_IN,
    written: 'capital',
    kinds: ['place'],
    if: isCause,
    means: ['INSIDE_OF_NAME'],
    example: 'They called Citizens for Order and Ethics in [Nara] again.',
    counterExample: 'They called the citizens for order and ethics in [Nara] again.',
  },
  {
    words: SHIPS,
    kinds: ['person', 'place'],
    if: ({ flow, span }) => !namesOnlyCountry(flow, span),
    means: ['NO_NAME'],
    example: 'They saw the tanker [Nara] again.',
    counterExample: 'They saw the tanker [Russia] sent.',
  },
  {
    words: OTHER_LEAGUES,
    written: 'capital',
    kinds: ['event', 'organisation'],
    means: ['INSIDE_OF_NAME'],
    example: 'They saw the Women’s [Senate] again.',
    counterExample: 'They saw the women’s [Senate] again.',
  },
  {
    // "U-20": a number behind a hyphen
    kinds: ['event', 'organisation'],
    if: ({ flow: { tokens } }, word) =>
      ((tokens.flags[word] as number) & TOKEN_DIGIT) !== 0 &&
      tokens.gap[word] === GAP_HYPHEN &&
      isUnder(tokens.hash[word - 1]),
    means: ['INSIDE_OF_NAME'],
    example: 'They saw the U-20 [Senate] again.',
    counterExample: 'They saw the G-20 [Senate] again.',
  },
  {
    words: POLICY_FIELDS,
    over: OVER_AND,
    written: 'capital',
    kinds: ['organisation'],
    if: ({ surroundings: { owner, style } }, word) => owner[word] === -1 && !style.titleCase,
    means: ['INSIDE_OF_NAME'],
    example: 'The National Defense and [Senate] met.',
    counterExample: 'The national defense and [Senate] met.',
  },
  {
    words: words('state provincial county regional'),
    written: 'small',
    kinds: ['organisation'],
    means: ['INSIDE_OF_NAME'],
    example: 'There were four state [Senate] seats.',
    counterExample: 'There were four empty [Senate] seats.',
  },
  {
    // An article, where every noun has a capital.
    words: words('des'),
    language: 'de',
    means: NOTHING,
    example: 'Das war der Sprecher des [Senate] gestern.',
    counterExample: 'Das war der Sprecher von [Senate] gestern.',
  },
  {
    words: OFFICE_HEADS,
    over: OVER_LINK,
    kinds: ['medium'],
    means: ['INSIDE_OF_NAME'],
    example: 'She left the Ministry of [Foreign Affairs] again.',
    counterExample: 'She left the Ministry of [Russia] again.',
  },
  {
    // Of the office, not of what it is for.
    over: OVER_LINK,
    kinds: ['place'],
    if: ({ flow, span }) => isOfOffice(flow, span.first, MINISTERS),
    means: NOTHING,
    example: 'She met the Minister of Trade of [Russia] again.',
    counterExample: 'She met the Friends of Trade of [Russia] again.',
  },
  {
    words: anyOf(FREE_HEADS, TITLES, FUNCTION_WORDS),
    over: OVER_LINK,
    means: NOTHING,
    example: 'She was President of [Russia] again.',
    counterExample: 'She was Fan of [Russia] again.',
  },
  {
    // What the place is: "the Republic of Benin", "the Province of Alberta".
    words: words('republic province kingdom commonwealth emirate'),
    over: OVER_LINK,
    kinds: ['place'],
    if: ({ flow, near }, head) => flow.tokens.hash[near] === OF && !isCapital(flow, head - 1),
    means: NOTHING,
    example: 'She left the Republic of [Russia] again.',
    counterExample: 'She left the Banana Republic of [Russia] again.',
  },
  {
    words: OF_HEADS,
    over: OVER_LINK,
    means: ['INSIDE_OF_NAME'],
    example: 'Bank of [Russia] shares rose.',
    counterExample: 'People of [Russia] sang.',
  },
  {
    over: OVER_LINK,
    if({ flow, surroundings, near }, head) {
      const body = nameAt(surroundings, head);
      return body !== undefined && flow.tokens.hash[near] === OF && mayBe('company', flow, body);
    },
    means: ['INSIDE_OF_NAME'],
    example: 'She worked for Ford of [Canada] again.',
    counterExample: 'She worked for Ford in [Canada] again.',
  },
  {
    // Where somebody is from or stands for, and no team.
    over: OVER_LINK,
    kinds: ['place'],
    if: isSomebodyOf,
    means: ['PLACE_PREPOSITION_BEFORE'],
    example: 'She worked with Wotan Putin of [Russia] again.',
    counterExample: 'She worked with Fans of [Russia] again.',
  },
  {
    over: OVER_LINK,
    if: ({ surroundings }, head) => nameAt(surroundings, head) !== undefined,
    means: NOTHING,
    example: 'She worked with the Senate of [Russia] again.',
    counterExample: 'She worked with Fans of [Russia] again.',
  },
  {
    over: OVER_LINK,
    if: ({ flow: { tokens } }, head) => (tokens.gap[head] as number) >= GAP_SENTENCE, // head < count
    means: NOTHING,
    example: 'She left. Fans of [Russia] sang.',
    counterExample: 'She left the Fans of [Russia] again.',
  },
  {
    // What a headline calls the country's, and "the Northern District of Illinois".
    words: words('round day days wave series end part most half rest district'),
    over: OVER_LINK,
    means: NOTHING,
    example: 'She saw the First Round of [Russia] talks.',
    counterExample: 'She saw the First Friends of [Russia] talk.',
  },
  {
    // In a headline a capital before it says nothing.
    over: OVER_LINK,
    if: ({ flow: { tokens }, surroundings, near }) =>
      surroundings.style.titleCase && (tokens.hash[near] === OF || tokens.hash[near] === FOR),
    means: NOTHING,
    example: 'Winter Alert for [Russia] as Snow Falls',
    counterExample: 'Winter Tour de [Russia] as Snow Falls',
  },
  {
    over: OVER_LINK,
    means: ['INSIDE_OF_NAME'],
    example: 'She won the Tour de [Russia] again.',
    counterExample: 'She won the tour of [Russia] again.',
  },
];

const TOUCHING: readonly ContextRule[] = [
  {
    written: 'small',
    means: NOTHING,
    example: 'She loves old [Russia] still.',
    counterExample: 'She loves Mother [Russia] still.',
  },
  {
    // Also in a headline, and where it is the state's: "Wyoming's Supreme Court", "the Texas Capitol".
    gap: [GAP_SPACE],
    touches: true,
    if: ({ flow, span, neighbour }) =>
      is(flow, span.last - 1, BODIES_OF_STATES) && neighbour !== undefined && namesArea(flow, neighbour),
    means: ['INSIDE_OF_NAME'],
    example: 'She left Michigan’s [Senate] again.',
    counterExample: 'She left Nara’s [Senate] again.',
  },
  {
    if: ({ flow: { tokens } }, word) => ((tokens.flags[word] as number) & TOKEN_POSSESSIVE) !== 0, // word < count
    means: NOTHING,
    example: 'She loves Gogol’s [Russia] still.',
    counterExample: 'She loves Gogol [Russia] still.',
  },
  {
    gap: [GAP_NONE, GAP_HYPHEN, GAP_ABBREVIATION],
    touches: true,
    if: makesNoOtherPlace,
    means: NOTHING,
    example: 'It was a China-[Russia] summit.',
    counterExample: 'It was a Vienna-[Russia] summit.',
  },
  {
    gap: [GAP_SPACE],
    touches: true,
    if: (beside) => kindBeside(beside) === 'place',
    means: ['TOUCHES_NAME', 'TOUCHES_PLACE_ON_LEFT'],
    example: 'She spoke for the Nara [Senate] again.',
    counterExample: 'She spoke for the Canada [Senate] again.',
  },
  {
    gap: [GAP_SPACE],
    touches: true,
    if: (beside) => kindBeside(beside) === 'body',
    means: ['TOUCHES_NAME', 'TOUCHES_BODY'],
    example: 'She worked for Ford [Russia] again.',
    counterExample: 'She worked for Putin [Russia] again.',
  },
  {
    gap: [GAP_SPACE],
    touches: true,
    if: (beside) => kindBeside(beside) !== undefined,
    means: ['TOUCHES_NAME'],
    example: 'She spoke for the Canada [Senate] again.',
    counterExample: 'She asked the tall Jordan [Putin] again.',
  },
];

/** At the start of a sentence these are verbs and adverbs, not given names: "Asked Putin", "Meanwhile", "Thanking Macron". */
const ENDS_LIKE_VERB = /(?:ing|ed|ly)$/;

const ENDS_LIKE_VERB_OF_HEADLINE = /(?:ing|ed|ly|[^s]s)$/;

/** "University of Southern California" */
function isBehindHead(flow: TokenizedFlow, token: number): boolean {
  return token > 1 && flow.tokens.hash[token - 1] === OF && isCapital(flow, token - 2);
}

/** Elsewhere it is Los Angeles. */
const LOUISIANA = hashToken('la');

/** Before a name only: inside of one they are part of it (Sri Mulyani, Zaw Min Tun). */
const MALAY_TITLES = words('datuk dato datin seri sri tun');

/** What begins sentences in one language and is a name, or a word of a name, in another. */
const FIRST_WORDS_BY_LANGUAGE: readonly (readonly [language: string, words: string])[] = [
  ['de', 'für mit bei vor ohne dann über nur so da'],
  ['es', 'pero sin con para como'],
  ['fr', 'pour contre sans sur chez dans par'],
  ['it', 'secondo durante per con'],
  ['nl', 'maar voor met nu dan'],
  ['pl', 'dla ale jak po'],
  ['pt', 'segundo com mas para'],
];

function firstWordsRule([language, list]: readonly [string, string]): ContextRule {
  const [first = ''] = list.split(' ');
  const word = first.replace(/^./u, (letter) => letter.toUpperCase());
  return {
    language,
    words: words(list),
    means: NOTHING,
    example: `${word} [Putin] again.`,
    counterExample: 'Otto [Putin] again.',
  };
}

const CAPITALS: readonly ContextRule[] = [
  {
    // Whose it is stands behind what it is.
    language: 'de',
    if: ({ flow: { tokens }, span }) => ((tokens.flags[span.last - 1] as number) & TOKEN_POSSESSIVE) !== 0, // a span has tokens
    means: NOTHING,
    example: 'Das ist die Botschaft [Russland]’s heute.',
    counterExample: 'Das ist die Botschaft [Russland] heute.',
  },
  {
    gap: [GAP_NONE],
    means: NOTHING,
    example: 'OPEC[中国]',
    counterExample: 'OPEC [中国]',
  },
  ...FIRST_WORDS_BY_LANGUAGE.map(firstWordsRule),
  {
    words: anyOf(OF_NO_NAME, TITLES, WEAK_ROLE_WORDS, MALAY_TITLES),
    means: NOTHING,
    example: 'She asked Spokesman [Putin] again.',
    counterExample: 'She asked Otto [Putin] again.',
  },
  {
    if: ({ flow }, word) => isNationality(flow, word),
    means: NOTHING,
    example: 'She asked the Ugandan [Putin] again.',
    counterExample: 'She asked the Upper [Putin] again.',
  },
  {
    // The party of somebody from there: "Ted Cruz, R-Texas".
    words: words('d r i'),
    gap: [GAP_HYPHEN],
    kinds: ['place'],
    if: ({ flow, span }) => flow.tokens.hash[span.first] !== LOUISIANA,
    means: NOTHING,
    example: 'She asked Ada Borg, R-[Russia], again.',
    counterExample: 'She asked Ada Borg, X-[Russia], again.',
  },
  {
    // A part of it, where papers give the part a capital: "Central Somalia", "Southern California".
    words: words('central southern northern eastern western'),
    kinds: ['place'],
    if: ({ flow, span }, part) =>
      (namesOnlyCountry(flow, span) || namesArea(flow, span)) && !isBehindHead(flow, part),
    means: NOTHING,
    example: 'She left Central [Russia] again.',
    counterExample: 'She left Upper [Russia] again.',
  },
  {
    // Also in a headline, where a capital beside the name says little.
    words: GIVEN_NAMES,
    means: ['NAME_GOES_ON_LEFT', 'INSIDE_OF_NAME'],
    example: 'She asked Walter [Putin] again.',
    counterExample: 'She asked Wotan [Putin] again.',
  },
  {
    // In a headline also "Denmark Tells Trump", "Explosions Rocked Caracas".
    kinds: ['person', 'place'],
    if: ({ flow, surroundings }, word) =>
      surroundings.style.titleCase &&
      ENDS_LIKE_VERB_OF_HEADLINE.test(foldedToken(flow.text, flow.tokens, word)),
    means: NOTHING,
    example: 'Somebody Else Tells [Putin] Again Today',
    counterExample: 'Somebody Else Met Wotan [Putin] Again Today',
  },
  {
    if: ({ flow }, word) => !mayBeginSentence(flow, word),
    means: ['NAME_GOES_ON_LEFT'],
    example: 'She asked Wotan [Putin] again.',
    counterExample: 'Wotan [Putin] sang.',
  },
  {
    if: ({ flow }, word) => ENDS_LIKE_VERB.test(foldedToken(flow.text, flow.tokens, word)),
    means: NOTHING,
    example: 'Thanking [Putin] took long.',
    counterExample: 'Wotan [Putin] sang.',
  },
  {
    means: ['MAY_GO_ON_LEFT'],
    example: 'Wotan [Putin] sang.',
    counterExample: 'She asked Wotan [Putin] again.',
  },
];

/** Whether the name begins further left than the pack knows: "Bank of China", "Ford Australia", "Jorge Rodríguez". */
export const LONGER_ON_LEFT: readonly ContextRule[] = [...LINKED, ...TOUCHING, ...CAPITALS];

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

/** "Casper Ruud of Norway": a person of the pack, or a capital behind a given name. */
function isSomebodyOf({ flow, surroundings, near }: Beside, head: number): boolean {
  if (flow.tokens.hash[near] !== OF) return false;
  const somebody = nameAt(surroundings, head);
  if (somebody) return mayBe('person', flow, somebody);
  return (
    head > 0 &&
    (flow.tokens.gap[head] as number) === GAP_SPACE &&
    is(flow, head - 1, GIVEN_NAMES) &&
    isCapital(flow, head - 1)
  ); // head < count
}

/** Before a place they make another of it, whoever bears their name: "West Virginia", "New London", "Upper Austria". */
const MAKES_ANOTHER_PLACE = words('north south east west new old upper lower greater');

function makesNoOtherPlace({ flow, near }: Beside): boolean {
  return !is(flow, near, MAKES_ANOTHER_PLACE);
}

/** What the name beside it names. A surname after a word that is hardly a name may be a stranger's: "Jason Kelce". */
function kindBeside(beside: Beside): Neighbour | undefined {
  const { flow, span, neighbour } = beside;
  if (!neighbour || !makesNoOtherPlace(beside)) return undefined;
  const isStrangers = mayBe('person', flow, span) && isDoubtful(flow, neighbour);
  return isStrangers ? undefined : kindOfNeighbour(flow, neighbour);
}

/** What may stand before the first word of a sentence inside another: a quotation, what a colon or a dash announces. */
const OPENS_SENTENCE = /["“”‘'«„:–—•|/]/;

/** Whether a token may owe its capital to its place. After a comma or in brackets it does not. */
function mayBeginSentence({ text, tokens }: TokenizedFlow, token: number): boolean {
  const gap = tokens.gap[token] as number; // token < count
  if (token === 0 || gap >= GAP_SENTENCE) return true;
  if (gap < GAP_PUNCTUATION) return false;
  return OPENS_SENTENCE.test(text.slice(tokens.end[token - 1], tokens.start[token]));
}
