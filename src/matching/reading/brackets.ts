import type { TokenizedFlow } from '../words/tokenized-flow.ts';

/** Before the bracket the end of a quotation or of "Inc." may stand: "“Full Name” (FN)". */
const OPENS = /^\S?\s*[(（[]$/;
const CLOSES = /^[)）\]]/;

/** Whether a token stands alone in brackets, right behind the token before it: "FN" in "Full Name (FN)". */
export function isBracketed(
  { text, tokens }: Pick<TokenizedFlow, 'text' | 'tokens'>,
  token: number,
): boolean {
  const between = text.slice(tokens.end[token - 1], tokens.start[token]); // 0 < token < count
  return OPENS.test(between) && CLOSES.test(text.charAt(tokens.end[token] as number));
}
