import { fold, hashToken } from '../../pack/index.ts';
import { hyphenated } from './hyphenated.ts';

const LONGEST = 60;

/** What a title can be as a pack’s id: its words with hyphens. Titles in other scripts are told apart by a hash. */
export function packIdOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = hyphenated(plain).slice(0, LONGEST).replace(/-$/, '');
  return words === '' ? `pack-${(hashToken(fold(title)) >>> 0).toString(36)}` : words;
}
