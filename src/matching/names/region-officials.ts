import { GAP_SENTENCE, GAP_SPACE, hashToken } from '../../pack/index.ts';
import { AND, OF } from '../words/lexicon.ts';
import { is, isCapital, startOf, type TokenizedFlow, type TokenRange } from '../words/tokenized-flow.ts';
import { type WordClass, words } from '../words/word-class.ts';
import { isBehindParty, PARTY_MEMBERS } from './parties.ts';

/*
 * Who governs a part of a country, sits for it in a congress or judges there: where one of these is named, the part is meant and
 * not the town that is called like it.
 */

const GOVERNED = words('governor gov legislature');
const GOVERNORS = words('gov governor general');
const GENERAL = hashToken('general');
const ATTORNEY = hashToken('attorney');
const FROM = hashToken('from');

const DISTRICT = hashToken('district');
/** Courts of the United States sit for such parts of a state. */
const PARTS_OF_STATE = words('northern southern eastern western central middle');

/** Whether its governor or attorney general is named. */
export function hasGovernor(flow: TokenizedFlow, span: TokenRange): boolean {
  return isGoverned(flow, span) || isOfGovernor(flow, span);
}

/** "New York governor", "the attorney general of New York" */
function isGoverned(flow: TokenizedFlow, { first, last }: TokenRange): boolean {
  const { hash, gap, count } = flow.tokens;
  if (last < count && gap[last] === GAP_SPACE) {
    if (is(flow, last, GOVERNED)) return true;
    if (hash[last] === ATTORNEY && last + 1 < count && hash[last + 1] === GENERAL) return true;
  }
  if (first < 2 || hash[first - 1] !== OF || gap[first] !== GAP_SPACE) return false;
  return is(flow, first - 2, GOVERNED) || (hash[first - 2] === GENERAL && hash[first - 3] === ATTORNEY);
}

const LEGISLATORS = words('sen sens senator senators rep reps representative congressman congresswoman');

/** Whether somebody sits for it in a congress: "D-Washington", "Democrat of Washington", "Sen. Patty Murray of Washington" */
export function isRepresented(flow: TokenizedFlow, span: TokenRange): boolean {
  const { first } = span;
  const { hash } = flow.tokens;
  if (first === 0) return false;
  if (isBehindParty(flow.text, startOf(flow, span))) return true;
  if (hash[first - 1] !== OF && hash[first - 1] !== FROM) return false;
  return (
    (first > 1 && is(flow, first - 2, PARTY_MEMBERS)) || titleOfSomebodyOf(flow, first, LEGISLATORS) >= 0
  );
}

/** "Gov. Bob Ferguson of Washington", "Attorney General Nick Brown of Washington" */
function isOfGovernor(flow: TokenizedFlow, { first }: TokenRange): boolean {
  const title = titleOfSomebodyOf(flow, first, GOVERNORS);
  return title >= 0 && (flow.tokens.hash[title] !== GENERAL || flow.tokens.hash[title - 1] === ATTORNEY);
}

/** Words of the names of those who are from there. */
const MOST_OF_NAMES = 8;

/** Where one of the titles stands before names and "of", or -1: "Senators Patty Murray and Maria Cantwell of", "Sen. Patty Murray (D) of". */
function titleOfSomebodyOf(flow: TokenizedFlow, first: number, titles: WordClass): number {
  const { hash, gap } = flow.tokens;
  if (first < 3 || hash[first - 1] !== OF || gap[first] !== GAP_SPACE) return -1;
  for (let at = first - 2; at >= 0 && at >= first - 2 - MOST_OF_NAMES; at--) {
    if (gap[at + 1] === GAP_SENTENCE) return -1;
    if (is(flow, at, titles)) return at < first - 2 ? at : -1;
    if (!isCapital(flow, at) && hash[at] !== AND && hash[at] !== OF) return -1;
  }
  return -1;
}

/** Whether a federal court sits for a part of it: "the Western District of Washington" */
export function isOfDistrict(flow: TokenizedFlow, { first }: TokenRange): boolean {
  const { hash } = flow.tokens;
  if (first < 3 || hash[first - 1] !== OF || hash[first - 2] !== DISTRICT) return false;
  return isCapital(flow, first - 2) && isCapital(flow, first - 3) && is(flow, first - 3, PARTS_OF_STATE);
}
