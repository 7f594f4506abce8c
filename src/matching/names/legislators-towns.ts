import { countryOf, packCountry } from '../../pack/index.ts';
import { startOf, type TokenizedFlow } from '../words/tokenized-flow.ts';
import type { BareSpan } from './bare-span.ts';
import { placesNamed } from './bearers.ts';

/** "Ada Borg (R-Indiana)" */
const PARTY = /[\s(][DRI].$/;
const LONGEST_PARTY = 4;
const HYPHENS: ReadonlySet<string> = new Set('-‑–');
const UNITED_STATES = packCountry('US');

/** Whether the letter of a party stands before this place in the text. Hardly any name has a hyphen there. */
export function isBehindParty(text: string, start: number): boolean {
  return (
    HYPHENS.has(text.charAt(start - 1)) && PARTY.test(text.slice(Math.max(0, start - LONGEST_PARTY), start))
  );
}

/** Whether the letter of a party stands before the name of a place, while all that the pack has by it lie abroad: "R-Rome". */
export function isTownOfLegislator(flow: TokenizedFlow, span: BareSpan): boolean {
  const { text, index } = flow;
  if (!isBehindParty(text, startOf(flow, span))) return false;
  const places = placesNamed(index, span);
  return places.length > 0 && places.every((place) => countryOf(index.entities, place) !== UNITED_STATES);
}

/** Nobody's word, so that the town is no cue for another country's bodies. */
export const NO_WORD = 0;
