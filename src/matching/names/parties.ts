import { words } from '../words/word-class.ts';

/** "A Democrat from Paris", "Republican of Washington" */
export const PARTY_MEMBERS = words('democrat republican');

/** "Ada Borg (R-Indiana)" */
const PARTY = /(?<![\p{L}\p{N}])[DRI].$/u;
/** With what stands before it. */
const LONGEST_PARTY = 3;
const HYPHENS: ReadonlySet<string> = new Set('-‑–');

/** Whether the letter of a party stands before this place in the text. Hardly any name has a hyphen there. */
export function isBehindParty(text: string, start: number): boolean {
  return (
    HYPHENS.has(text.charAt(start - 1)) && PARTY.test(text.slice(Math.max(0, start - LONGEST_PARTY), start))
  );
}
