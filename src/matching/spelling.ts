import {
  deletesOf,
  foldedToken,
  hashToken,
  MIN_TYPO_LENGTH,
  type PackIndex,
  skeletonOf,
} from '../pack/index.ts';
import { isNationality } from './lexicon.ts';
import type { TokenizedFlow } from './read-flow.ts';

/** A token of the pack that a token of the text may be a misspelling of. */
export interface Correction {
  readonly token: number;
  readonly hash: number;
  readonly folded: string;
  readonly kind: 'transliteration' | 'typo';
}

/** More than these are not followed. */
const MAX_CORRECTIONS = 4;

/**
 * Tokens of the pack within one edit (Damerau) of a token of the text, or with the same sounds in other Latin letters.
 * The first letter stays. Method: deletion neighbourhoods (SymSpell), with transliteration skeletons in the same table.
 */
export function correctionsOf(
  flow: Pick<TokenizedFlow, 'text' | 'tokens' | 'index'>,
  token: number,
): readonly Correction[] {
  const { text, tokens, index } = flow;
  const length = (tokens.end[token] as number) - (tokens.start[token] as number); // token < count
  if (length < MIN_TYPO_LENGTH - 1) return NONE;
  const known = remembered(index);
  const hash = tokens.hash[token] as number;
  const before = known.get(hash);
  if (before) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const folded = foldedToken(text, tokens, token);
  const corrections = isNationality(folded) ? NONE : findCorrections(index, folded);
  known.set(hash, corrections);
  return corrections;
}

/** Names recur within a page and from page to page; looking a token up again costs more than remembering it. */
const MOST_REMEMBERED = 4000;
const NONE: readonly Correction[] = [];
const memory = new WeakMap<PackIndex, Map<number, readonly Correction[]>>();

function remembered(index: PackIndex): Map<number, readonly Correction[]> {
  const known = memory.get(index) ?? new Map<number, readonly Correction[]>();
  memory.set(index, known);
  return known;
}

function findCorrections(index: PackIndex, folded: string): readonly Correction[] {
  const skeleton = skeletonOf(folded);
  const found = new Map<number, Correction>();
  for (const variant of [folded, skeleton, ...deletesOf(folded)]) {
    for (const token of tokensOfVariant(index, hashToken(variant))) {
      if (found.has(token)) continue;
      const correction = verify(index, token, { folded, skeleton });
      if (correction) found.set(token, correction);
    }
  }
  const corrections = [...found.values()].sort((a, b) => a.kind.localeCompare(b.kind));
  return corrections.slice(0, MAX_CORRECTIONS);
}

function verify(
  index: PackIndex,
  token: number,
  typed: { readonly folded: string; readonly skeleton: string },
): Correction | undefined {
  const folded = tokenText(index, token);
  if (folded === typed.folded || folded[0] !== typed.folded[0]) return undefined;
  const hash = index.tokenHash[token] as number; // token comes from the index
  if (skeletonOf(folded) === typed.skeleton) return { token, hash, folded, kind: 'transliteration' };
  // An ending more is another word, not a slip: Russia, Russian, Russians.
  if (typed.folded.startsWith(folded)) return undefined;
  return oneEditApart(folded, typed.folded) ? { token, hash, folded, kind: 'typo' } : undefined;
}

function tokensOfVariant(index: PackIndex, hash: number): number[] {
  const { variantHash, variantToken } = index;
  let low = 0;
  let high = variantHash.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((variantHash[middle] as number) < hash)
      low = middle + 1; // middle < length
    else high = middle;
  }
  const tokens: number[] = [];
  for (let i = low; variantHash[i] === hash; i++) tokens.push(variantToken[i] as number); // i < length
  return tokens;
}

function tokenText(index: PackIndex, token: number): string {
  return String.fromCharCode(
    ...index.tokenUnits.subarray(index.tokenStart[token], index.tokenStart[token + 1]),
  );
}

/** Whether one insertion, deletion, substitution or swap of neighbours turns `a` into `b`. */
export function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length !== long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}
