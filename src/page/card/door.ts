import type { CardModel, EntityId } from '../../pack/index.ts';
import type { ArticleDate } from '../../protocol/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { CardMention } from '../../ui/card.tsx';
import type { Box, Point } from '../hover/safe-path.ts';
import type { Stepper, StepperOptions } from './stepper.ts';

export interface ShowCard {
  readonly model: CardModel;
  readonly mention: CardMention;
  readonly articleDate: ArticleDate | undefined;
  readonly theme: Settings['theme'];
  /** The lines of the mention, as they are at the moment. */
  readonly lines: () => readonly Box[];
  /** Where the pointer is, to choose among several lines. */
  readonly pointer: Point | undefined;
  /** A sheet at the bottom of a touch screen instead of a card beside the line. */
  readonly isSheet: boolean;
  readonly takeFocus: boolean;
  /** Another entity's card, for a name inside the card. */
  readonly load: (entity: EntityId) => Promise<CardModel | undefined>;
  readonly onClosed: () => void;
}

export interface CardHandle {
  box(): Box | undefined;
  focus(): void;
  close(): void;
}

export interface ShowRing {
  readonly lines: () => readonly Box[];
  /** Said to screen readers: "3 of 14: NAME, gloss". */
  readonly text: string;
}

/** What the card's code, which comes later, offers to the page's code. */
export interface CardDoor {
  showCard(show: ShowCard): CardHandle;
  /** Steps from mention to mention; in this script because few readers need it. */
  createStepper(options: StepperOptions): Stepper;
  /** Rings a mention until the next one, a click or Escape; returns what takes the ring away. */
  ring(show: ShowRing): () => void;
}

/** What the two scripts of the extension share in their isolated world; pages can't see it. */
interface SharedWorld {
  backgrounderDoor?: CardDoor;
  backgrounderLife?: AbortController;
}

/** The one place of the isolated world where the page's script and the card's script meet. */
export const world: SharedWorld = globalThis as SharedWorld; // our own names on our own global object
