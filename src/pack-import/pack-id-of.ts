import { fold, hashToken } from '../pack/index.ts';

const LONGEST = 60;

/** What a title can be as a pack’s id: its words with hyphens. Titles in other scripts are told apart by a hash. */
export function packIdOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  return words === '' ? `pack-${(hashToken(fold(title)) >>> 0).toString(36)}` : words;
}
