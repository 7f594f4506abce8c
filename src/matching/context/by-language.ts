import { words } from '../words/word-class.ts';
import type { ContextRule } from './context-rule.ts';

/** What a rule has in one language: its words, if it asks for any, and its two texts. */
export type InLanguage = readonly [
  language: string,
  words: string | undefined,
  example: string,
  counterExample: string,
];

/** One rule in several languages, of which the rest is the same. */
export function byLanguage(
  languages: readonly InLanguage[],
  rule: Omit<ContextRule, 'language' | 'words' | 'example' | 'counterExample'>,
): readonly ContextRule[] {
  return languages.map(([language, list, example, counterExample]) => ({
    ...rule,
    ...(list !== undefined && { words: words(list) }),
    language,
    example,
    counterExample,
  }));
}
