import { CASE_BIT, LETTERS_A_TO_Z, LOWER_A } from './ascii.ts';
import { codeUnitAt } from './code-unit.ts';
import {
  classOf,
  DIGIT,
  EXPANDS,
  EXPANDS_UPPER,
  expansionOf,
  FOLDED,
  foldCharacter,
  IDEOGRAPH,
  LETTER,
  PLUS,
  SURROGATE,
  UPPER,
} from './fold-table.ts';
import { addToCheck, CHECK_SEED, checkHash, finishCheck } from './hash.ts';
import { tokenize } from './tokenize.ts';
import type { Tokens } from './tokens.ts';

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

/** `checkHash` of tokens `first` to `last` (exclusive), folded with a space between, without making that text. */
export function checkOfTokens(
  text: string,
  tokens: Tokens,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  let hash = CHECK_SEED;
  for (let i = first; i < last; i++) {
    if (i > first) hash = addToCheck(hash, 0x20);
    const end = tokens.end[i] as number; // i < count
    for (let at = tokens.start[i] as number; at < end; at++) {
      const unit = codeUnitAt(text, at);
      const kind = classOf(unit);
      if (foldsToOne(kind)) {
        hash = addToCheck(hash, FOLDED[unit] as number); // an entry for every code unit
      } else if (kind === EXPANDS || kind === EXPANDS_UPPER || kind === SURROGATE) {
        return checkHash(foldedRange(text, tokens, { first, last }));
      }
    }
  }
  return finishCheck(hash);
}

/** Tokens `first` to `last` (exclusive), folded with a space between. */
export function foldedRange(
  text: string,
  tokens: Tokens,
  { first, last }: { readonly first: number; readonly last: number },
): string {
  let folded = foldedToken(text, tokens, first);
  for (let i = first + 1; i < last; i++) folded += ` ${foldedToken(text, tokens, i)}`;
  return folded;
}

/** The folded form of token `i` of `text`. */
export function foldedToken(text: string, tokens: Tokens, i: number): string {
  const start = tokens.start[i] as number; // i < count
  const end = tokens.end[i] as number;
  if (isPlain(text, start, end)) return text.slice(start, end).toLowerCase();
  let folded = '';
  for (let at = start; at < end; at++) {
    const unit = codeUnitAt(text, at);
    const kind = classOf(unit);
    if (foldsToOne(kind)) {
      folded += String.fromCharCode(FOLDED[unit] as number); // an entry for every code unit
    } else if (kind === EXPANDS || kind === EXPANDS_UPPER) {
      folded += expansionOf(unit);
    } else if (kind === SURROGATE) {
      folded += foldCharacter(String.fromCodePoint(text.codePointAt(at) ?? 0));
      at++;
    }
  }
  return folded;
}

function foldsToOne(kind: number): boolean {
  return kind === LETTER || kind === UPPER || kind === DIGIT || kind === IDEOGRAPH || kind === PLUS;
}

/** Whether there are only ASCII letters, which is so for most words and much faster to fold. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (((codeUnitAt(text, at) | CASE_BIT) - LOWER_A) >>> 0 >= LETTERS_A_TO_Z) return false;
  }
  return true;
}
