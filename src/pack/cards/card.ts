import type {
  Contested,
  EntityId,
  Kind,
  LifecycleState,
  Name,
  PackInfo,
  SourceId,
} from '../records/entity.ts';
import type { Day, PartialDate } from '../records/partial-date.ts';

/** One claim as a card shows it. */
export interface DatedLine {
  readonly text: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly asOf: PartialDate;
  /** The claim is older than its volatility allows: the card says "when last checked". */
  readonly stale: boolean;
  /** Numbers into `CardModel.sources`, from 1. */
  readonly sources: readonly number[];
}

/** Where in its life an agreement, body or event is on one day. */
export interface LifecycleLine extends DatedLine {
  readonly state: LifecycleState;
}

/** Something that lasted: an office, a membership, a state in the life of an agreement, control of a place. */
export interface Period extends DatedLine {
  readonly from: PartialDate;
  readonly state?: LifecycleState;
}

/** What an entity was on one day. */
export interface StateOnDay {
  readonly day: Day;
  readonly roles: readonly DatedLine[];
  readonly lifecycle?: LifecycleLine;
}

/** A beginning or an end that lies after the article's date and not after today. */
export interface Change {
  readonly date: PartialDate;
  readonly what: 'began' | 'ended';
  readonly line: DatedLine;
  /** Of a status: where in its life an agreement, body or event is. */
  readonly state?: LifecycleState;
  /** Whole days from the article's date to the first day that `date` may mean. */
  readonly daysAfterArticle: number;
}

export interface CardSource {
  readonly number: number;
  readonly id: SourceId;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly asOf?: PartialDate;
}

export interface CardRelation {
  readonly type: string;
  readonly to: EntityId;
  readonly name: string;
  readonly kind: Kind;
  /** It held on the article's day and is over today. */
  readonly until?: PartialDate;
  /** The page names it as well. */
  readonly isOnPage?: true;
}

/** Words on a map; `y` is the middle of their line. */
export interface MapLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A place on a map, with its name beside it. */
export interface MapMark {
  readonly x: number;
  readonly y: number;
  readonly label: MapLabel;
}

/** What lies under the marks of a map: land, water, lines, and the names of countries. */
export interface MapGround {
  /** Pixels of the drawing. */
  readonly width: number;
  readonly height: number;
  /** Path data is in steps of `1 / stepsAPixel`. */
  readonly stepsAPixel: number;
  /** Land back to front; `own` is the country that the place belongs to, or is. */
  readonly fills: readonly { readonly of: 'land' | 'own'; readonly path: string }[];
  readonly coast: string;
  readonly border: string;
  /** Borders that somebody does not recognise, and lines of control. */
  readonly disputed: string;
  /** Names of countries. */
  readonly countries: readonly MapLabel[];
  /** A round number of kilometres and how many pixels it is long. */
  readonly scale: { readonly kilometres: number; readonly pixels: number };
}

/** A map of where something is, drawn by the worker: path data and places for words, so that a card needs no outlines. */
export interface LocatorMap extends MapGround {
  /** The place itself; absent where it is a whole country. */
  readonly mark?: MapMark & { readonly shape: 'dot' | 'ring' };
  /** Cities that readers know. */
  readonly places: readonly MapMark[];
  /** The city that readers know nearest to the place, and where the place lies from there. */
  readonly nearest?: {
    readonly id: EntityId;
    readonly name: string;
    readonly kilometres: number;
    /** Eighths of the compass from north clockwise. */
    readonly direction: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  };
}

/** Where the places of one article are. */
export interface ArticleMap extends MapGround {
  /** A dot each; without a label there was no room for its name. */
  readonly marks: readonly {
    readonly entity: EntityId;
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly label?: MapLabel;
  }[];
}

/** A flag as filled paths on a square of 512, back to front. */
export type Flag = readonly (readonly [colour: string, path: string])[];

/** Everything that a card shows of one entity, computed for the article's date and for today. */
export interface CardModel {
  readonly id: EntityId;
  readonly pack: PackInfo;
  readonly kind: Kind;
  readonly label: string;
  readonly name: string;
  readonly native: readonly Name[];
  readonly otherNames: readonly Name[];
  readonly gloss: string;
  readonly background?: string;
  /** Numbers into `sources` of what the gloss and the background rest on. */
  readonly proseSources: readonly number[];
  readonly country?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** Where it is; absent for what has no place. */
  readonly map?: LocatorMap;
  /** Of `country`; absent where we have none. */
  readonly flag?: Flag;
  /** Absent where the article's date is not known. */
  readonly then?: StateOnDay;
  readonly now: StateOnDay;
  /** What began or ended between the article's date and today, oldest first. */
  readonly changes: readonly Change[];
  /** Facts and controls that hold whatever the day, or on the article's day. */
  readonly facts: readonly DatedLine[];
  /** Everything dated that lasted, whatever the day, oldest first. */
  readonly periods: readonly Period[];
  readonly contested?: Contested & { readonly sourceNumbers: readonly number[] };
  readonly relations: readonly CardRelation[];
  readonly events: readonly {
    readonly date: PartialDate;
    readonly text: string;
    readonly sources: readonly number[];
  }[];
  readonly sources: readonly CardSource[];
  readonly reviewed: PartialDate;
  /** Nobody wrote the record: the compiler made it from reference data. */
  readonly generated?: true;
  /** Title of the English Wikipedia article. */
  readonly reference?: string;
  /** A web page where a reader may go on. */
  readonly link?: string;
  /** The record is of a pack that the reader imported. */
  readonly isImported?: true;
  /** What the reader's other packs say of the same thing, where it differs. */
  readonly beside?: readonly OtherPack[];
}

/** What another pack says of an entity that differs from the card it stands on. */
export interface OtherPack {
  readonly pack: PackInfo;
  readonly gloss: string;
  readonly background?: string;
  readonly lines: readonly string[];
}

/** What lists show of an entity. */
export interface EntitySummary {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly label: string;
  readonly name: string;
  readonly gloss: string;
  /** BCP 47 language of name, label and gloss; English unless given. */
  readonly language?: string;
  readonly country?: string;
  readonly familiarity: 0 | 1 | 2 | 3;
  /** Title of the English Wikipedia article. */
  readonly reference?: string;
}
