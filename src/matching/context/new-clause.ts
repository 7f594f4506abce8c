import { GAP_SPACE } from '../../pack/index.ts';
import type { BareSpan } from '../names/bare-span.ts';
import { mayBe } from '../names/bearers.ts';
import { overThe } from '../words/lexicon.ts';
import { is, type TokenizedFlow } from '../words/tokenized-flow.ts';
import { words } from '../words/word-class.ts';

/** What one says to somebody, who stands right behind the verb; what is said follows without a comma. */
const TELLING = words(`
  told tells tell telling warned warns warn warning reminded reminds reminding assured assures assuring informed informs
`);

/** Behind these nobody is told anything who is named: "They were told Sky News Australia would close." */
const PASSIVE = words('was were is are be been being am get gets got getting has have had');

/** What only the subject of a clause stands before. */
const FINITE = words(`
  is are was were isnt arent wasnt werent has have had hasnt havent hadnt does did do doesnt didnt dont will would wont wouldnt
  can could cannot cant couldnt may might must should shouldnt mustnt needs wants seeks remains lacks lost
`);

/** "Vance told Fox News Ukraine should deal": whether of two names side by side one is told something of the other. */
export function isNewClause(flow: TokenizedFlow, told: BareSpan, subject: BareSpan): boolean {
  const { gap, hash, count } = flow.tokens;
  const verb = overThe(hash, told.first - 1);
  if (verb < 0 || !is(flow, verb, TELLING) || gap[verb + 1] !== GAP_SPACE) return false;
  if (verb > 0 && is(flow, verb - 1, PASSIVE)) return false;
  const next = subject.last;
  if (next >= count || (gap[next] as number) > GAP_SPACE || !is(flow, next, FINITE)) return false; // next < count
  return !mayBe('company', flow, told); // "Ford Canada"
}
