import type { Candidate } from './candidates.ts';
import type { DocumentFacts } from './document.ts';

/*
 * Which countries a document is about.
 */

/** A country named so many times as often as another is what the text is about. */
const FAR_MORE_OFTEN = 4;

/** How often it names a country, places in it or people of it. */
export function timesNamed({ countries, otherCountries, peoples }: DocumentFacts, country: number): number {
  return (
    (countries.get(country) ?? 0) + (otherCountries.get(country) ?? 0) + (peoples().has(country) ? 1 : 0)
  );
}

/** Whether a place of that name lies in each of several countries, of which the text names only this or far more often. */
export function isOfTopic(facts: DocumentFacts, candidates: readonly Candidate[], country: number): boolean {
  if (candidates.length === 1) return false; // so it is with most places
  const own = timesNamed(facts, country);
  if (own === 0) return false;
  let isElsewhere = false;
  for (const other of candidates) {
    if (other.country === country || other.kind !== 'place') continue;
    if (own <= timesNamed(facts, other.country) * FAR_MORE_OFTEN) return false;
    isElsewhere = true;
  }
  return isElsewhere;
}

/**
 * Whether the text names other countries only, or one of them far more often. People of another country, and what longer
 * names tell ("the Bank of England"), count against a name only if several countries have it: a text on Iraqi militias may
 * say what the Pentagon thinks of them.
 */
export function isFarFromTopic(facts: DocumentFacts, country: number, isShared: boolean): boolean {
  const { countries, otherCountries, peoples } = facts;
  const own = timesNamed(facts, country);
  let most = isShared && peoples().size > 0 ? 1 : 0;
  for (const count of countries.values()) most = Math.max(most, count);
  if (isShared) for (const count of otherCountries.values()) most = Math.max(most, count);
  return most > own * FAR_MORE_OFTEN;
}
