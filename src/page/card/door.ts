import type { ArticleDate } from '../../protocol/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { Extension } from '../extension.ts';
import type { Mention } from '../highlight/choose-mentions.ts';
import type { Box, Point } from '../hover/safe-path.ts';

/** What the card's code needs of the page's. */
export interface CardDeskOptions {
  readonly extension: Extension;
  /** Ends with the marking of the page. */
  readonly signal: AbortSignal;
  settings(): Settings;
  articleDate(): ArticleDate | undefined;
  mentions(): readonly Mention[];
  /** The reader, the page or a failure closed the card, or there is none to show. */
  onClosed(): void;
}

export interface OpenHow {
  /** Where the pointer is, to choose among several lines. */
  readonly pointer?: Point;
  /** A sheet at the bottom of a touch screen instead of a card beside the line. */
  readonly isSheet: boolean;
  readonly takeFocus: boolean;
  /** Whether the card is still wanted when it comes. */
  isCurrent(): boolean;
}

/** What the card's code, which comes with the first card, does for the page's code. */
export interface CardDesk {
  open(mention: Mention, how: OpenHow): Promise<void>;
  close(): void;
  /** Where the open card is. */
  box(): Box | undefined;
  /** Whether the pointer, coming from the mark at `from`, is on its way to the card. */
  isOnPath(from: Point, to: Point): boolean;
  step(to: 'next' | 'previous' | 'open'): Promise<void>;
  jump(mention: number, isOpening: boolean): Promise<void>;
}

/** What the two scripts of the extension share in their isolated world; pages can't see it. */
interface SharedWorld {
  backgrounderDesk?: (options: CardDeskOptions) => CardDesk;
  backgrounderLife?: AbortController;
}

/** The one place of the isolated world where the page's script and the card's script meet. */
export const world: SharedWorld = globalThis as SharedWorld; // our own names on our own global object
