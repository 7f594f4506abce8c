import type { ArticleClues, ArticleDate } from '../article/index.ts';
import type { Annotation } from '../matching/index.ts';
import type { ArticleModel, CardModel, Day, EntityId, EntitySummary, Kind } from '../pack/index.ts';
import type { AddedPacks, ImportProgress, InstalledPack, ListedPack } from './imported-packs.ts';
import type { Result } from './result.ts';

export type { ArticleDate, DateOrigin } from '../article/index.ts';

/** A flow's number, unique within one document for as long as the document lives. */
export type FlowId = number;

export interface AnnotateParams {
  /** Random key of this document; the worker keeps what it read of its flows under it. */
  readonly document: string;
  /** Every flow of the document in document order. */
  readonly order: readonly FlowId[];
  /** The flows that are new or changed since the last answered request. */
  readonly changed: readonly { readonly id: FlowId; readonly text: string }[];
  /** What the page says about its article, where that is new or changed since the last answered request. */
  readonly clues?: ArticleClues;
}

export interface FlowAnnotations {
  readonly id: FlowId;
  readonly annotations: readonly Annotation[];
}

export type AnnotateAnswer =
  /** The flows whose annotations differ from those last sent for this document. */
  | {
      readonly state: 'linked';
      readonly flows: readonly FlowAnnotations[];
      readonly date?: ArticleDate;
      /** What imported packs found that the reader wants painted: only behind the gates of `src/page/gate`. */
      readonly gated?: readonly FlowAnnotations[];
    }
  /** The worker was restarted and has lost the unchanged flows and clues: send all of them again. */
  | { readonly state: 'resend' }
  /** The tab's site is switched off (only the worker knows the tab's address in every frame). */
  | { readonly state: 'off' };

export interface CardParams {
  readonly entity: EntityId;
  readonly articleDate?: Day;
  /** Entities on the same page: relations to them come first. */
  readonly present?: readonly EntityId[];
}

export interface UnknownName {
  readonly surface: string;
  readonly count: number;
}

export interface ArticleParams {
  readonly entities: readonly EntityId[];
  readonly articleDate?: Day;
}

export interface SearchParams {
  readonly query: string;
  readonly kinds?: readonly Kind[];
  /** Id of the imported pack to search alone, or null for the shipped one alone. */
  readonly pack?: string | null;
  readonly limit: number;
}

export interface SearchHit {
  readonly entity: EntitySummary;
  /** The name that the query met, where it is not the canonical one. */
  readonly matchedName?: string;
}

export type PackStatus =
  | { readonly state: 'ready'; readonly title: string; readonly date: string; readonly entities: number }
  | { readonly state: 'damaged'; readonly reason: string };

/** What pages, popup and lists ask of the worker; `askers.ts` says who may ask what. */
export interface WorkerRequests {
  annotate: { params: AnnotateParams; answer: AnnotateAnswer };
  card: { params: CardParams; answer: CardModel };
  /** What the entities of one article have to do with each other; `entities` as the page reports them. */
  article: { params: ArticleParams; answer: ArticleModel };
  /** What looks like a name on a tab's pages and is in no pack. */
  unknownNames: { params: { readonly tab: number }; answer: readonly UnknownName[] };
  /** What imported packs know on a tab's pages, painted or not. */
  foundNames: { params: { readonly tab: number }; answer: readonly PageEntity[] };
  /** Which of these names of imported packs, that the reader sees on the asking page, may be painted there. */
  paintNames: { params: { readonly names: readonly string[] }; answer: readonly string[] };
  /** Puts the card's code into the asking frame; answered when it has run. */
  injectCard: { params: Record<string, never>; answer: null };
  /** Gives the highlight of that name its look in the asking frame, at the USER origin. */
  styleMarks: { params: { readonly highlight: string }; answer: null };
  /** Shows or hides the marks in every frame of the asking one's tab. */
  peek: { params: { readonly on: boolean }; answer: null };
  search: { params: SearchParams; answer: readonly SearchHit[] };
  summaries: { params: { readonly entities: readonly EntityId[] }; answer: readonly EntitySummary[] };
  /** Which entity the reader takes a name for that fits two; null where that was never chosen for good. */
  choice: { params: { readonly surface: string }; answer: EntityId | null };
  /** Takes the name for that entity from now on; null forgets. */
  choose: { params: { readonly surface: string; readonly entity: EntityId | null }; answer: null };
  /** Marks that entity nowhere from now on, or again. */
  mute: { params: { readonly entity: EntityId; readonly isMuted: boolean }; answer: null };
  /** The reader has read that card; it is remembered only where they asked for that. */
  noteRead: { params: { readonly entity: EntityId }; answer: null };
  /** Which of them were read and have not changed. */
  readBefore: { params: { readonly entities: readonly EntityId[] }; answer: readonly EntityId[] };
  packStatus: { params: Record<string, never>; answer: PackStatus };
  /** The imported packs. */
  packs: { params: Record<string, never>; answer: readonly ListedPack[] };
  /** Begins to import a pack whose source is stored; answered at once. */
  importPack: { params: { readonly pack: InstalledPack }; answer: null };
  /** Adds packs whose sources are stored: all or none. They are compiled when they are first used. */
  addPacks: { params: { readonly packs: readonly InstalledPack[] }; answer: AddedPacks };
  importProgress: { params: Record<string, never>; answer: ImportProgress };
  cancelImport: { params: Record<string, never>; answer: null };
  removePack: { params: { readonly id: string }; answer: null };
  /** Brings back a pack that was removed or replaced a short while ago, by its hash. */
  restorePack: { params: { readonly hash: string }; answer: null };
}

/** Why a page has or has no marks. */
export type PageState =
  | 'marked'
  | 'nothing-found'
  | 'working'
  | 'not-an-article'
  | 'off-everywhere'
  | 'off-here'
  | 'pack-damaged'
  /** The browser has no Highlight API: lists work, the page is not painted. */
  | 'cannot-paint'
  /** The reader marks nothing but while peeking, and isn't. */
  | 'hidden-marks'
  /** The page kept removing our marks, or was too large: we stopped. */
  | 'gave-up';

/** One entity of "In this article". */
export interface PageEntity {
  readonly entity: EntityId;
  readonly count: number;
  /** Whether any of its mentions is, by what the reader wants marked; not known of names that the page must not learn of. */
  readonly isMarked?: boolean;
  /** Whether the page itself has its mentions; names of packs that it must not learn of are known to the worker only. */
  readonly canJump: boolean;
  readonly first: { readonly surface: string };
}

export interface PageReport {
  readonly state: PageState;
  readonly date?: ArticleDate;
  /** By prominence: earlier and more often first. */
  readonly entities: readonly PageEntity[];
}

/** What the popup and the browser's commands ask of a page's script. */
export interface PageRequests {
  report: { params: Record<string, never>; answer: PageReport };
  /** Scrolls to the entity's first mention and rings it; asked again, to its next one. */
  jump: { params: { readonly entity: EntityId }; answer: null };
  /** Steps to the next or previous mention, or opens the card of the one that is ringed. */
  step: { params: { readonly to: 'next' | 'previous' | 'open' }; answer: null };
  /** Opens the card of words that the reader selected, or says that nothing is known of them. */
  lookUp: { params: { readonly text: string }; answer: null };
  /** Where the reader peeks: shows or hides this frame's marks, or with no word turns those of all the tab's frames over. */
  peek: { params: { readonly on?: boolean }; answer: null };
  /** Marks a page that was not taken for an article. */
  markAnyway: { params: Record<string, never>; answer: null };
}

type AnyRequests = WorkerRequests | PageRequests;

/** A request as it travels. */
export type Envelope<Requests> = {
  [K in keyof Requests]: Requests[K] extends { params: infer P }
    ? { readonly ask: K; readonly params: P }
    : never;
}[keyof Requests];

export type Answer<Requests, K extends keyof Requests> = Requests[K] extends { answer: infer A }
  ? Result<A>
  : never;

export type Params<Requests, K extends keyof Requests> = Requests[K] extends { params: infer P } ? P : never;

/** One handler a request, so that a missing one does not compile. */
export type Handlers<Requests extends AnyRequests, Sender> = {
  [K in keyof Requests]: (params: Params<Requests, K>, sender: Sender) => Promise<Answer<Requests, K>>;
};
