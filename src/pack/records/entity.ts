import type { Demonyms } from './demonyms.ts';
import type { NameReason } from './name-reason.ts';
import type { PartialDate } from './partial-date.ts';

/** What an entity is, coarsely: what the reader can switch on and off. `label` says it finely. */
export const KINDS = [
  'person',
  'organisation',
  'place',
  'agreement',
  'event',
  'conflict',
  'medium',
  'company',
  'weapon',
  'law',
  'office',
  'concept',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What a place is: linking asks whether it is a country or an area, and a map draws it by this.
 * - `country`: with its own outline.
 * - `capital`: the settlement that a country is governed from; `settlement`: any other.
 * - `continent`; `area`: a region, sea, river or island, which has a middle but no point.
 * - `spot`: all else, such as a dam, a prison or a quarter of a town.
 */
export const PLACE_TYPES = ['country', 'capital', 'settlement', 'continent', 'area', 'spot'] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/** `KIND.words-with-hyphens`, unique within a pack: `person.dmitry-peskov`. */
export type EntityId = string;

/** A key of the pack's register of sources. */
export type SourceId = string;

/** The source id that says: widely known and stable, not looked up. The card prints it in those words. */
export const GENERAL_KNOWLEDGE: SourceId = 'general-knowledge';

/**
 * How a name may be used.
 * - `canonical`, `alias`: may stand alone.
 * - `short`: a surname, a given name or a clipped form; needs its full name on the page, a title or a related entity.
 * - `acronym`: matched letter case exactly.
 * - `native`: in the entity's own or another script than Latin; stands alone.
 */
export type NameForm = 'canonical' | 'alias' | 'short' | 'acronym' | 'native';

export interface Name {
  readonly text: string;
  readonly form: NameForm;
  /** BCP 47 language of the spelling, where it belongs to one. */
  readonly lang?: string;
  /** The name is also a common word or belongs to something better known, so it needs a second cue. */
  readonly needsCue?: boolean;
  /** Why it needs one or is not looked for, where the compiler decided that; only authors ask. The compiled cards do without. */
  readonly because?: NameReason;
  /** Only within this period does the name mean this entity ("G20 summit" for the summit of that year). */
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** Who uses this spelling, a few words: "Russian spelling", "until 2016". */
  readonly note?: string;
  /** Made by the compiler for linking only (a case ending, a romanisation); cards do not show it. */
  readonly generated?: true;
  /** How far texts are searched for it; absent: also misspelt. The compiled cards do without. */
  readonly matched?: Matched;
}

/** `inflected`: as spelt and with case endings; `as spelt`: only so; `never`: shown, not found. */
export type Matched = 'inflected' | 'as spelt' | 'never';

/** How fast a claim goes out of date: `office` after 9 months, `membership` after 24, `stable` never. */
export type Volatility = 'office' | 'membership' | 'stable';

export type ClaimType = 'role' | 'membership' | 'status' | 'control' | 'fact';

/** The life of an agreement, a body or a planned event. */
export const LIFECYCLE_STATES = [
  'proposed',
  'planned',
  'signed',
  'in force',
  'active',
  'suspended',
  'held',
  'lapsed',
  'withdrawn from',
  'terminated',
  'dissolved',
] as const;
export type LifecycleState = (typeof LIFECYCLE_STATES)[number];

/** One statement about an entity. */
export interface Claim {
  readonly type: ClaimType;
  /** A noun phrase for roles and memberships ("Deputy defence minister of Ukraine"), else a short sentence. */
  readonly text: string;
  /** Only for `status`: where in its life the entity is during the period. */
  readonly state?: LifecycleState;
  /** The office, body or place that the claim is about, if the pack has it. */
  readonly of?: EntityId;
  readonly from?: PartialDate;
  /** Absent: goes on as of `asOf`. */
  readonly to?: PartialDate;
  /** When the sources were last known to say so. */
  readonly asOf: PartialDate;
  readonly volatility: Volatility;
  readonly sources: readonly SourceId[];
}

/** A typed, dated link to another entity of the pack: `{ type: 'speaks for', to: 'person.vladimir-putin' }`. */
export interface Relation {
  /** Read as "THIS type TO": "leads", "member of", "located in", "party to", "took part in", "near". */
  readonly type: string;
  readonly to: EntityId;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
}

/** Something that happened to or with the entity: one line of its timeline. */
export interface TimelineEvent {
  readonly date: PartialDate;
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** Who recognises a contested place as whose, and who controls it: one sentence pattern for all. */
export interface Contested {
  /** "part of Ukraine" */
  readonly recognised: string;
  /** "Russia" */
  readonly controlledBy: string;
  readonly since?: PartialDate;
  /** What the recognition rests on: "UN General Assembly resolution 68/262". */
  readonly basis: string;
  readonly asOf: PartialDate;
  readonly sources: readonly SourceId[];
}

/** One real thing with one record. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: Kind;
  /** What exactly it is, lower case: "village in Donetsk Oblast, Ukraine". */
  readonly label: string;
  /** The canonical name in English, as most agency copy writes it. */
  readonly name: string;
  /** All names, the canonical one first. */
  readonly names: readonly Name[];
  /** Short forms that follow from the names, once the compiler has derived them; not in the compiled cards. */
  readonly shortNames?: readonly Name[];
  /** At most 90 characters that remind a reader who or what it is. True whatever the date. */
  readonly gloss: string;
  readonly background?: string;
  /** What the gloss and the background rest on. */
  readonly sources?: readonly SourceId[];
  /** 0 few readers know it … 3 everybody does. */
  readonly familiarity: 0 | 1 | 2 | 3;
  /** ISO 3166-1 alpha-2 code for the flag, or EU, UN. */
  readonly country?: string;
  /** Born, founded, signed or begun; died, dissolved, lapsed or ended. */
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Only of places; absent where nobody said it and the label does not tell. */
  readonly place?: PlaceType;
  /** Kilometres from the left to the right of its map, for what is no country or settlement. */
  readonly mapWidth?: number;
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly events: readonly TimelineEvent[];
  readonly contested?: Contested;
  /** Words that speak for this entity when they stand near its name. */
  readonly cues: readonly string[];
  /** Title of the English Wikipedia article, exactly; where a reader may go on. */
  readonly reference?: string;
  /** A web page where a reader may go on; only in imported packs. */
  readonly link?: string;
  /** Why the record differs from reference data or from what a check expects; for authors, cards do not show it. */
  readonly deviations?: readonly { readonly from: string; readonly note: string }[];
  /** When a person last read the whole record; of a generated one, the tables that it was made from. */
  readonly reviewed: PartialDate;
  /** Made by the compiler from reference data. */
  readonly generated?: true;
}

/** Something that was read. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  /** The date that the source speaks for. */
  readonly asOf?: PartialDate;
  readonly licence?: string;
}

/** Who made a pack and under which terms; shown on every card. */
export interface PackInfo {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly licence: string;
  /** The day the knowledge was last edited. */
  readonly date: PartialDate;
  /** BCP 47 language of its texts; English unless given. */
  readonly language?: string;
}

/** A pack as records, before it is compiled. */
export interface PackSource {
  readonly info: PackInfo;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  /** Those of the language that its texts are read in; none if absent. */
  readonly demonyms?: Demonyms;
}
