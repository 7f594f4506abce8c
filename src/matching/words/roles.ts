import { GAP_ABBREVIATION, hashToken } from '../../pack/index.ts';
import { is, isCapital, type TokenizedFlow } from './tokenized-flow.ts';
import { words } from './word-class.ts';

/**
 * A capitalised word beside a name that belongs to a role, not to a longer name: "Kremlin Spokesman", "US President".
 */
export const ROLE_WORDS = words(`
  president premier minister chancellor queen spokesman spokeswoman spokesperson secretary ambassador envoy leader
  chairman chairwoman commissioner governor mayor senator representative director commander ceo official officials
  negotiator adviser advisor officer economist strategist general correspondent editor administrator undersecretary
  chairperson rapporteur speaker justice congressman congresswoman lieutenant colonel brigadier admiral sergeant
  rep sen gov pm dpm fm vp cm ag mp mps mep meps
`);

/** Words that belong to a role only before another role word or a person: "Foreign Minister", but "Prime Video". */
export const WEAK_ROLE_WORDS = words(`
  prime vice deputy under foreign defence defense interior finance chief special acting former head king prince
  princess emperor chair major
`);

/** What an office is for; a role only with the word for the office itself: "US Health Secretary", "Morgan Stanley Chief Financial Officer". */
const PORTFOLIOS = words(`
  attorney solicitor executive financial operating investment technology technical information strategy marketing legal
  medical scientific communications policy health education trade commerce treasury energy culture transport
  transportation home environment climate security justice agriculture labor labour housing war affairs external immigration economy economic
  industry sport sports development planning tourism science research political military national
`);

const EXECUTIVE = hashToken('executive');

/** An office that begins here: "Chief Executive Officer", "Health Secretary", "Deputy Foreign Minister", "King Charles". */
export function isRole(flow: TokenizedFlow, right: number, owner: Int32Array): boolean {
  const { tokens } = flow;
  const isJoined = (at: number) =>
    at < tokens.count && isCapital(flow, at) && (tokens.gap[at] as number) <= GAP_ABBREVIATION;
  let end = right;
  while ((end === right || isJoined(end)) && isPartOfRole(flow, end)) end++;
  if (end > right && isJoined(end) && is(flow, end, ROLE_WORDS)) return true;
  if (end > right + 1) return tokens.hash[end - 1] === EXECUTIVE; // "Chief Executive Dolf van den Brink"
  return is(flow, right, WEAK_ROLE_WORDS) && (!isJoined(end) || owner[end] !== -1);
}

function isPartOfRole(flow: TokenizedFlow, token: number): boolean {
  return is(flow, token, WEAK_ROLE_WORDS) || is(flow, token, PORTFOLIOS);
}
