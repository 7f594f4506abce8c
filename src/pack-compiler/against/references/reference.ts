import type { Day, PartialDate } from '../../../pack/index.ts';

/** An office at the head of a state as a reference gives it. */
export interface ReferenceOffice {
  readonly country: string;
  /** Names as printed, perhaps with titles and a date: "President Vladimir PUTIN (since 7 May 2012)". */
  readonly holders: string;
  readonly since?: PartialDate;
}

/** A party, an international organisation or a company. */
export interface ReferenceBody {
  readonly kind: 'organisation' | 'company';
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-3, where the body belongs to a country. */
  readonly country?: string;
  /** Years of founding; several where sources differ or a predecessor counts. Empty if not known. */
  readonly founded: readonly string[];
  readonly dissolved?: string;
  /** Names in other languages; a language that is not known is left out. */
  readonly native: readonly { readonly lang?: string; readonly text: string }[];
  /** Town and country or state: "Dublin, Ireland". */
  readonly seat?: string;
}

/** What a country is in: `members` in full, `near` as observers, candidates, partners. By abbreviation. */
export interface ReferenceMemberships {
  readonly country: string;
  readonly members: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
}

export interface ReferenceLawmaker {
  readonly names: readonly string[];
  readonly born: string;
  readonly chamber: 'senate' | 'house';
  /** English name of the state. */
  readonly state: string;
  readonly party: string;
}

/** How the United Nations call a country. */
export interface ReferenceCountry {
  readonly iso2: string;
  readonly iso3: string;
  readonly short: string;
  /** Short names by language. */
  readonly native: ReadonlyMap<string, string>;
}

/** What one set of reference data says about one day. */
export interface Reference {
  readonly id: string;
  readonly day: Day;
  readonly offices: readonly ReferenceOffice[];
  readonly capitals: ReadonlyMap<string, string>;
  readonly bodies: readonly ReferenceBody[];
  readonly memberships: readonly ReferenceMemberships[];
  readonly lawmakers: readonly ReferenceLawmaker[];
  readonly countries: readonly ReferenceCountry[];
}

/** A reference that says nothing; readers fill in what theirs has. */
export const NOTHING = {
  offices: [],
  capitals: new Map<string, string>(),
  bodies: [],
  memberships: [],
  lawmakers: [],
  countries: [],
} as const;
