import { countryOf, GAP_HYPHEN, hashToken, packCountry } from '../../pack/index.ts';
import { isCapital, type TokenizedFlow } from '../words/tokenized-flow.ts';
import type { BareSpan } from './bare-span.ts';
import { placesNamed } from './bearers.ts';

const PARTIES: ReadonlySet<number> = new Set([hashToken('r'), hashToken('d')]);
const UNITED_STATES = packCountry('US');

/** Whether the letter of a party stands before the name of a place, while all that the pack has by it lie abroad: "R-Rome". */
export function isTownOfLegislator(flow: TokenizedFlow, span: BareSpan): boolean {
  const { gap, hash } = flow.tokens;
  if (gap[span.first] !== GAP_HYPHEN || !PARTIES.has(hash[span.first - 1] as number)) return false;
  if (!isCapital(flow, span.first - 1)) return false; // "d’Italia"
  const places = placesNamed(flow.index, span);
  return (
    places.length > 0 && places.every((place) => countryOf(flow.index.entities, place) !== UNITED_STATES)
  );
}

/** Nobody's word, so that the town is no cue for another country's bodies. */
export const NO_WORD = 0;
