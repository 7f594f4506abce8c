import { packCountry } from '../../pack/index.ts';
import { is, isAllCaps, isCapital, type TokenizedFlow, type TokenRange } from './tokenized-flow.ts';
import { anyOf, type WordClass, words } from './word-class.ts';

/*
 * States of the United States stand behind the names of towns wherever there are such towns: "Paris, Texas". Their names are
 * words of the language, as those of months are, so that a pack need not have them.
 */

/** As `countryOf` numbers the country. */
export const UNITED_STATES = packCountry('US');

const STATES_OF_ONE_WORD = words(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
  oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
`);
/** "Hampshire" and "Jersey" alone are elsewhere. */
const OF_TWO_WORDS: readonly (readonly [first: WordClass, second: WordClass])[] = [
  [words('new'), words('hampshire jersey mexico')],
  [words('north south'), words('carolina dakota')],
  [words('rhode'), words('island')],
  [words('west'), words('virginia')],
];
/** The last words of their names. */
export const ENDS_OF_STATES = anyOf(STATES_OF_ONE_WORD, ...OF_TWO_WORDS.map(([, second]) => second));
/** As papers shorten them behind a town, with a point. */
const SHORTENED = words(`
  ala ariz ark calif colo conn fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  nc nd nh nj nm ny ri sc sd wva
`);

/** As addresses shorten them: "Houston, TX". */
const POSTAL = words(`
  al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx
  ut vt va wa wv wi wy
`);

/** Whether this is the code of a state, which may be another country's, or a word in a text that is all capitals. */
export function isPostalCode(flow: TokenizedFlow, token: number): boolean {
  return token < flow.tokens.count && is(flow, token, POSTAL) && isAllCaps(flow, token);
}

/** What the country has and each of its states as well, as the names of courts and chambers end. */
export const CHAMBERS = words('court senate house legislature capitol assembly representatives delegates');

/** The token behind the name of a state that begins at `first`, "Texas", "New Mexico", "Tex."; -1 where none does. */
export function endOfState(flow: TokenizedFlow, first: number): number {
  const { tokens, text } = flow;
  if (!isCapital(flow, first)) return -1;
  if (is(flow, first, STATES_OF_ONE_WORD)) return first + 1;
  if (is(flow, first, SHORTENED)) {
    const end = tokens.end[first] as number; // first < count
    return text[end] === '.' || text[end - 1] === '.' ? first + 1 : -1; // "Mo." and "S.C."
  }
  const isOfTwo =
    first + 1 < tokens.count &&
    OF_TWO_WORDS.some(([one, two]) => is(flow, first, one) && is(flow, first + 1, two));
  return isOfTwo ? first + 2 : -1;
}

/** Whether the state that begins there is shortened, as behind the names of towns alone: "Mo." */
export function isShortenedState(flow: TokenizedFlow, first: number): boolean {
  return is(flow, first, SHORTENED) && endOfState(flow, first) >= 0;
}

/** Whether the name of a state ends before these words, as `endOfState` knows them: "Rhode Island" before "Senate". */
export function isBehindState(words: Int32Array, first: number): boolean {
  const [one = 0, two = 0] = [words[first - 2], words[first - 1]];
  return STATES_OF_ONE_WORD.has(two) || OF_TWO_WORDS.some(([left, right]) => left.has(one) && right.has(two));
}

/** Whether these tokens are the name of a state and of nothing as well known: not "Washington" or "New York". */
export function isStateName(flow: TokenizedFlow, { first, last }: TokenRange): boolean {
  return endOfState(flow, first) === last;
}
