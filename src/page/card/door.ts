import type { ArticleDate } from '../../protocol/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { Extension } from '../extension.ts';
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
  tap(mention: Mention | undefined, point: Point): void;
  step(to: 'next' | 'previous' | 'open'): Promise<void>;
  jump(mention: number, isOpening: boolean): Promise<void>;
  /** Opens the card of selected words. */
  lookUp(text: string): Promise<void>;
}

/** What the two scripts of the extension share in their isolated world; pages can't see it. */
interface SharedWorld {
  backgrounderDesk?: (options: CardDeskOptions) => CardDesk;
  backgrounderLife?: AbortController;
}

/** The one place of the isolated world where the page's script and the card's script meet. */
export const world: SharedWorld = globalThis as SharedWorld; // our own names on our own global object
