import { foldCharacter } from './fold-table.ts';
import { type Tokens, tokenize } from './tokens.ts';

/**
 * Folds text to its tokens with one space between: `Erdoğan’s “Türkiye”` → `erdogan turkiye`.
 * Two strings with the same folding are the same name to the linker and to search.
 */
export function fold(text: string): string {
  return foldedTokens(text, tokenize(text)).join(' ');
}

/** The folded form of each token. */
export function foldedTokens(text: string, tokens: Tokens): string[] {
  const folded: string[] = [];
  for (let i = 0; i < tokens.count; i++) folded.push(foldedToken(text, tokens, i));
  return folded;
}

/** The folded form of token `i` of `text`. */
export function foldedToken(text: string, tokens: Tokens, i: number): string {
  let folded = '';
  for (const character of text.slice(tokens.start[i], tokens.end[i])) folded += foldCharacter(character);
  return folded;
}
