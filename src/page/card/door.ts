import type {
  ArticleDate,
  FlowAnnotations,
  FlowId,
  PageEntity,
  PageRequests,
  Params,
} from '../../protocol/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { Extension } from '../extension.ts';
import type { LiveFlow } from '../flow-store.ts';
import type { Mention } from '../highlight/choose-mentions.ts';
import type { Point, TimedPoint } from '../hover/safe-path.ts';

/** What the card's code needs of the page's. */
export interface CardDeskOptions {
  readonly extension: Extension;
  /** Ends with the marking of the page. */
  readonly signal: AbortSignal;
  settings(): Settings;
  articleDate(): ArticleDate | undefined;
  mentions(): readonly Mention[];
  /** The marked mention at a point of the viewport. */
  mentionAt(point: Point): Mention | undefined;
}

/** What the card's code, which comes with the first card, does for the page's code. */
export interface CardDesk {
  /** The pointer, which this code follows from now on, is here. */
  hover(point: TimedPoint): void;
  /** Looks again at where the pointer is. */
  look(): void;
  /** A tap on these elements, innermost first. */
  tap(mention: Mention | undefined, point: Point, path: readonly EventTarget[]): void;
  step(to: Params<PageRequests, 'step'>): Promise<void>;
  jump(to: Params<PageRequests, 'jump'>): Promise<void>;
  /** Opens the card of selected words. */
  lookUp(what: Params<PageRequests, 'lookUp'>): Promise<void>;
  /** The page's entities by prominence. */
  entities(): readonly PageEntity[];
}

/** What the code of the gates needs of the page's. */
export interface GateOptions {
  readonly extension: Extension;
  /** Ends with the marking of the page. */
  readonly signal: AbortSignal;
  flowById(id: FlowId): LiveFlow | undefined;
  /** Chooses anew what is marked. */
  choose(): void;
}

/** The gates that names of imported packs pass before they are marked. */
export interface NameGate {
  add(found: readonly FlowAnnotations[]): void;
}

/** What the two scripts of the extension share in their isolated world; pages can't see it. */
interface SharedWorld {
  backgrounderDesk?: (options: CardDeskOptions) => CardDesk;
  backgrounderGate?: (options: GateOptions) => NameGate;
  backgrounderLife?: AbortController;
}

/** The one place of the isolated world where the page's script and the card's script meet. */
export const world: SharedWorld = globalThis as SharedWorld; // our own names on our own global object
