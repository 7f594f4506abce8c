import {
  HAS_CAPITAL,
  TOKEN_ALL_CAPS,
  TOKEN_DIGIT,
  TOKEN_SINGLE_LETTER,
  type Tokens,
} from '../../pack/index.ts';
import type { TokenizedFlow } from './tokenized-flow.ts';

/** A flow is written like a headline if this share of its words has capitals, short lower-case words left out. */
const TITLE_CASE_SHARE = 0.75;
const TITLE_CASE_MIN_WORDS = 4;
const LONGER_WORD = 4;
/** Everything is in capitals if more than this share of its words is, numbers left out. */
const ALL_CAPS_SHARE = 0.8;
const ALL_CAPS_MIN_WORDS = 3;

/** What the letter case of a flow is worth: nothing where either holds. */
export interface FlowStyle {
  readonly titleCase: boolean;
  readonly allCaps: boolean;
}

/** Whether a flow is a headline or in capitals throughout, so that letter case says little. */
export function flowStyle({ text, tokens }: Pick<TokenizedFlow, 'text' | 'tokens'>): FlowStyle {
  return { titleCase: !endsSentence(text) && isInTitleCase(tokens), allCaps: isInAllCaps(tokens) };
}

/** Whether a full stop ends the text: most paragraphs are told by that alone. */
function endsSentence(text: string): boolean {
  return /[.]["”’)]?$/.test(text.trimEnd().slice(-2));
}

function isInTitleCase({ count, flags, start, end }: Tokens): boolean {
  let capitals = 0;
  let plain = 0;
  for (let i = 0; i < count; i++) {
    const flag = flags[i] as number; // i < count
    if (flag & TOKEN_DIGIT) continue;
    if (flag & HAS_CAPITAL) capitals++;
    else if ((end[i] as number) - (start[i] as number) >= LONGER_WORD) plain++;
  }
  return capitals >= TITLE_CASE_MIN_WORDS && capitals / (capitals + plain) >= TITLE_CASE_SHARE;
}

function isInAllCaps({ count, flags }: Tokens): boolean {
  let words = 0;
  let small = 0;
  const mostSmall = count * (1 - ALL_CAPS_SHARE);
  // Of most texts the first sentence tells.
  for (let i = 0; i < count && small <= mostSmall; i++) {
    const flag = flags[i] as number; // i < count
    if (flag & TOKEN_DIGIT) continue;
    words++;
    if (!(flag & (TOKEN_ALL_CAPS | TOKEN_SINGLE_LETTER))) small++;
  }
  return words >= ALL_CAPS_MIN_WORDS && (words - small) / words > ALL_CAPS_SHARE;
}
