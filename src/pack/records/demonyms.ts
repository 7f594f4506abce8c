/**
 * Adjectives of nationality and of peoples, folded, each with the codes of the countries it speaks of: several leave open
 * which one is meant ("Korean"), and what none is said of is no country's ("Kurdish").
 */
export type Demonyms = ReadonlyMap<string, readonly string[]>;
