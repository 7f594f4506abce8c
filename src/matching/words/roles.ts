import { GAP_ABBREVIATION } from '../../pack/index.ts';
import { is, isCapital, type TokenizedFlow } from './tokenized-flow.ts';
import { anyOf, words } from './word-class.ts';

/*
 * What people are stands in several lists of English words, as each answers a question of its own:
 * - `TITLES` speak for a person of the pack ("archbishop", "tycoon"), and leave out whom hardly anybody knows ("judge").
 * - `ROLE_WORDS` beside a name are no part of it, whoever holds them ("strategist", "whip"); `WEAK_ROLE_WORDS` and `PORTFOLIOS`
 *   only with another, as names begin with them ("Prime Video").
 * - `BODY_ROLES` behind a name make it a body's, and so may be things ("shares"), but no "minister", who is a country's.
 * - `HONORIFICS` stand before anybody's name and speak for nobody.
 * - Next to their one rule: those that few people of one name hold (`middle-initials.ts`), those who speak for a part of a
 *   country (`region-officials.ts`), and in other languages a noun with endings (`offices.ts`).
 */

/** Members of parliaments: of India and Northern Ireland, of Scotland, of Ireland, of Europe. */
export const MEMBERS = words('mp mps mla mlas msp msps tds mep meps');

/**
 * A capitalised word beside a name that belongs to a role, not to a longer name: "Kremlin Spokesman", "US President".
 */
export const ROLE_WORDS = anyOf(
  MEMBERS,
  words(`
  president premier minister chancellor queen spokesman spokeswoman spokesperson secretary ambassador envoy leader
  chairman chairwoman commissioner governor mayor senator representative director commander ceo official officials
  negotiator adviser advisor officer economist strategist general correspondent editor administrator undersecretary
  chairperson rapporteur speaker justice congressman congresswoman lieutenant colonel brigadier admiral sergeant
  whip judge rep reps sen sens gov lt gen col sgt pm dpm fm vp cm ag qb wr rb te cb gm
`),
);

/** Words that belong to a role only before another role word or a person: "Foreign Minister", but "Prime Video". */
export const WEAK_ROLE_WORDS = words(`
  prime vice deputy under foreign defence defense interior finance chief special acting former head king prince
  princess emperor chair major
`);

/** What an office is for; a role only with the word for the office itself: "US Health Secretary", "Morgan Stanley Chief Financial Officer". */
const PORTFOLIOS = words(`
  high attorney solicitor executive financial operating investment technology technical information strategy marketing legal
  medical scientific communications press managing majority minority senior district circuit police fire policy health education trade commerce treasury energy culture transport
  transportation home environment climate security justice agriculture labor labour housing war affairs external immigration economy economic
  industry sport sports development planning tourism science research political military national
`);

/** They end an office by themselves: "Chief Executive Dolf van den Brink", "Police Chief Ada Borg". */
const ENDS_OF_OFFICE = words('executive chief');

/** An office that begins here: "Chief Executive Officer", "Health Secretary", "Deputy Foreign Minister", "King Charles". */
export function isRole(flow: TokenizedFlow, right: number, owner: Int32Array): boolean {
  const { tokens } = flow;
  const isJoined = (at: number) =>
    at < tokens.count && isCapital(flow, at) && (tokens.gap[at] as number) <= GAP_ABBREVIATION;
  let end = right;
  while ((end === right || isJoined(end)) && isPartOfRole(flow, end)) end++;
  if (end > right && isJoined(end) && is(flow, end, ROLE_WORDS)) return true;
  if (end > right + 1) return is(flow, end - 1, ENDS_OF_OFFICE);
  return is(flow, right, WEAK_ROLE_WORDS) && (!isJoined(end) || owner[end] !== -1);
}

function isPartOfRole(flow: TokenizedFlow, token: number): boolean {
  return is(flow, token, WEAK_ROLE_WORDS) || is(flow, token, PORTFOLIOS);
}
