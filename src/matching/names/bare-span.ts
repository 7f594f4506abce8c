import type { TokenRange } from '../words/tokenized-flow.ts';

/** How the surface became the name. */
export type SpanRule = 'exact' | 'transliteration' | 'typo' | 'two typos';

/** Tokens of one flow that are a name of the pack, before their surroundings are read. */
export interface BareSpan extends TokenRange {
  /** Number of the folded name in the index. */
  readonly group: number;
  /** Names of the group, as numbers in the index, that allow the letter case of the text. */
  readonly names: readonly number[];
  readonly rule: SpanRule;
  /** Folded name as the pack has it. */
  readonly name: string;
}

/** Whether letters of the surface are wrong, not only other letters for the same sounds. */
export function isTypo({ rule }: { readonly rule: SpanRule }): boolean {
  return rule === 'typo' || rule === 'two typos';
}
