import type { ArticleDate, PageEntity, PageRequests, Params } from '../../protocol/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { Extension } from '../extension.ts';
import type { Mention } from '../highlight/choose-mentions.ts';
import type { Point, TimedPoint } from '../hover/safe-path.ts';

/** What the card's code needs of the page's. */
export interface CardScriptOptions {
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
export interface CardScript {
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
