import { HAS_CAPITAL, TOKEN_ALL_CAPS, TOKEN_DIGIT, TOKEN_SINGLE_LETTER } from '../../pack/index.ts';
import type { TokenizedFlow } from './tokenized-flow.ts';

/** A flow is written like a headline if this share of its words has capitals, short lower-case words left out. */
const TITLE_CASE_SHARE = 0.75;
const TITLE_CASE_MIN_WORDS = 4;
const LONGER_WORD = 4;

/** What the letter case of a flow is worth: nothing where either holds. */
export interface FlowStyle {
  readonly titleCase: boolean;
  readonly allCaps: boolean;
  /** The page's language, as a BCP 47 primary subtag, if it says one. */
  readonly language?: string | undefined;
}

/** Whether a flow is a headline or in capitals throughout, so that letter case says little. */
export function flowStyle(
  { text, tokens }: Pick<TokenizedFlow, 'text' | 'tokens'>,
  language?: string,
): FlowStyle {
  let words = 0;
  let capitals = 0;
  let plain = 0;
  let allCaps = 0;
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i] as number; // i < count
    if (flags & TOKEN_DIGIT) continue;
    words++;
    if (flags & (TOKEN_ALL_CAPS | TOKEN_SINGLE_LETTER)) allCaps++;
    if (flags & HAS_CAPITAL) capitals++;
    else if ((tokens.end[i] as number) - (tokens.start[i] as number) >= LONGER_WORD) plain++;
  }
  const shouted = capitals >= TITLE_CASE_MIN_WORDS && capitals / (capitals + plain) >= TITLE_CASE_SHARE;
  return {
    titleCase: shouted && !/[.]["”’)]?\s*$/.test(text),
    allCaps: words > 2 && allCaps / words > 0.8,
    language,
  };
}
