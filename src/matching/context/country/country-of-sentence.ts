import { countryOfDemonym, GAP_SENTENCE } from '../../../pack/index.ts';
import type { BareSpan } from '../../names/bare-span.ts';
import {
  countryOfBearer,
  familiarityOfBearer,
  isShortForm,
  kindOfBearer,
  kindOfGroup,
} from '../../names/bearers.ts';
import { KNOWN_TO_ALL } from '../../names/familiarity.ts';
import type { TokenizedFlow } from '../../words/tokenized-flow.ts';
import { nameAt, type Surroundings } from '../beside-names.ts';

/** Words on either side of a name that are looked at for the countries of its sentence. */
const MOST_OF_SENTENCE = 24;

/**
 * The only country that the sentence names, or 0; asked of bodies that several countries have: "In Peru, lawmakers ousted the
 * head of Congress".
 */
export function countryOfSentence(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const isOfSeveral = span.names.length > 1 && kindOfGroup(flow, span.group) === 'organisation';
  return isOfSeveral ? onlyCountryAround(flow, span, surroundings) : 0;
}

function onlyCountryAround(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { count, gap, hash } = flow.tokens;
  let only = 0;
  const surnames: number[] = [];
  const isAnother = (token: number) => {
    const name = nameAt(surroundings, token);
    if (name?.group === span.group) return true; // "The Michigan Supreme Court asked the Supreme Court"
    // "British Columbia" is no British place.
    const ofName = name ? countryOfName(flow, name, surnames) : 0;
    const country = ofName || (countryOfDemonym(flow.index.demonyms, hash[token] as number) ?? 0); // token < count
    if (country === 0 || country === only) return false;
    if (only !== 0) return true;
    only = country;
    return false;
  };
  const from = Math.max(0, span.first - MOST_OF_SENTENCE);
  const to = Math.min(count, span.last + MOST_OF_SENTENCE);
  for (let i = span.first; i > from && (gap[i] as number) < GAP_SENTENCE; i--) if (isAnother(i - 1)) return 0;
  for (let i = span.last; i < to && (gap[i] as number) < GAP_SENTENCE; i++) if (isAnother(i)) return 0;
  return surnames.every((country) => country === only) ? only : 0;
}

/** The country of a place, of somebody named in full or of a household name, or 0; those of surnames are only noted. */
function countryOfName(flow: TokenizedFlow, { names }: BareSpan, surnames: number[]): number {
  let country = 0;
  for (const name of names) {
    const kind = kindOfBearer(flow, name);
    const own = countryOfBearer(flow, name);
    if (kind === 'place') return own;
    if (kind !== 'person' || own === 0) continue;
    if (isShortForm(flow, name) && familiarityOfBearer(flow, name) < KNOWN_TO_ALL) surnames.push(own);
    else country ||= own;
  }
  return country;
}
