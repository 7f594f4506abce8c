import { watchPointer } from '../hover/pointer-watch.ts';
import { isolatedWorld } from '../isolated-world.ts';
import type { CardScript, CardScriptOptions } from './card-script.ts';

/** Fetches the card's code, which the worker puts here with the first card. */
export class CardLoader {
  readonly #options: CardScriptOptions;
  #script: CardScript | undefined;
  #look: (() => void) | undefined;
  #injecting: Promise<unknown> | undefined;

  constructor(options: CardScriptOptions) {
    this.#options = options;
  }

  /** None where the code can't be had; a worker that failed may succeed with the next card. */
  async script(): Promise<CardScript | undefined> {
    const { extension, signal } = this.#options;
    if (!isolatedWorld.backgrounderCard) {
      this.#injecting ??= extension.ask('injectCard', {}, signal);
      await this.#injecting;
      this.#injecting = undefined;
    }
    if (signal.aborted) return undefined;
    this.#script ??= isolatedWorld.backgrounderCard?.(this.#options);
    return this.#script;
  }

  /** Marks appeared where the pointer may rest. */
  look(): void {
    // The card's code may be here without having seen the pointer: a list fetched it.
    this.#script?.look();
    this.#look?.();
  }

  /** From the first mark on there is something to hover. */
  watchPointer(): void {
    const { mentionAt, signal } = this.#options;
    this.#look = watchPointer(
      {
        mentionAt,
        onMark: async (latest) => {
          const script = await this.script();
          script?.hover(latest());
          return script !== undefined;
        },
        onTap: async (mention, point, path) => {
          // A tap beside the marks may close a card; where none was ever open there is nothing to do.
          if (mention || this.#script) (await this.script())?.tap(mention, point, path);
        },
      },
      signal,
    );
  }
}
