import { type TokenizedFlow, textBefore } from '../words/tokenized-flow.ts';

/** Before the bracket the end of a quotation or of "Inc." may stand: "“Full Name” (FN)". */
const OPENS = /^\S?\s*[(（[]$/;
const CLOSES = /^[)）\]]/;

/** Whether a token stands alone in brackets, right behind the token before it: "FN" in "Full Name (FN)". */
export function isBracketed(flow: TokenizedFlow, token: number): boolean {
  const end = flow.tokens.end[token] as number; // 0 < token < count
  return OPENS.test(textBefore(flow, token)) && CLOSES.test(flow.text.charAt(end));
}
