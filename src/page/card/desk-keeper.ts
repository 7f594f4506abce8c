import { watchPointer } from '../hover/pointer-watch.ts';
import { type CardDesk, type CardDeskOptions, world } from './door.ts';

/** Fetches the card's code, which the worker puts here with the first card. */
export class DeskKeeper {
  readonly #options: CardDeskOptions;
  #desk: CardDesk | undefined;
  #look: (() => void) | undefined;
  #injecting: Promise<unknown> | undefined;

  constructor(options: CardDeskOptions) {
    this.#options = options;
  }

  /** None where the code can't be had; a worker that failed may succeed with the next card. */
  async desk(): Promise<CardDesk | undefined> {
    const { extension, signal } = this.#options;
    if (!world.backgrounderDesk) {
      this.#injecting ??= extension.ask('injectCard', {}, signal);
      await this.#injecting;
      this.#injecting = undefined;
    }
    if (signal.aborted) return undefined;
    this.#desk ??= world.backgrounderDesk?.(this.#options);
    return this.#desk;
  }

  /** Marks appeared where the pointer may rest. */
  look(): void {
    // The card's code may be here without having seen the pointer: a list fetched it.
    this.#desk?.look();
    this.#look?.();
  }

  /** From the first mark on there is something to hover. */
  watchPointer(): void {
    const { mentionAt, signal } = this.#options;
    this.#look = watchPointer(
      {
        mentionAt,
        onMark: async (latest) => {
          const desk = await this.desk();
          desk?.hover(latest());
          return desk !== undefined;
        },
        onTap: async (mention, point, path) => {
          // A tap beside the marks may close a card; where none was ever open there is nothing to do.
          if (mention || this.#desk) (await this.desk())?.tap(mention, point, path);
        },
      },
      signal,
    );
  }
}
