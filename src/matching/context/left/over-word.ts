import { GAP_SPACE } from '../../../pack/index.ts';
import { overThe } from '../../words/lexicon.ts';
import type { TokenizedFlow } from '../../words/tokenized-flow.ts';
import { words } from '../../words/word-class.ts';
import type { Over } from '../context-rule.ts';

/** The word before one of these and a space, on the left of a name: "city" in "city of Nara". */
export function beforeWord(list: string): Over {
  return {
    words: words(list),
    reach: ({ tokens: { gap } }, near) => (gap[near] === GAP_SPACE ? near - 1 : -1),
  };
}

/** The token itself, or the one before it if it is "the". */
export function beforeThe({ tokens: { hash, gap } }: TokenizedFlow, token: number): number {
  return gap[token] === GAP_SPACE ? overThe(hash, token) : token;
}
