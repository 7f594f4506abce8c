import type { EntityId } from '../../pack/index.ts';
import type { CardMention } from '../../ui/card/card.tsx';
import type { Extension } from '../extension.ts';

/** How long a choice holds: on this page, or for good. */
export type Keep = 'page' | 'always';

export interface Choice {
  readonly entity: EntityId;
  readonly keep: Keep;
}

/** What the reader takes a name for that fits two entities. */
export class Choices {
  readonly #extension: Extension;
  readonly #signal: AbortSignal;
  readonly #here = new Map<string, Choice>();

  constructor(extension: Extension, signal: AbortSignal) {
    this.#extension = extension;
    this.#signal = signal;
  }

  async of(surface: string): Promise<Choice | undefined> {
    const here = this.#here.get(keyOf(surface));
    if (here) return here;
    const answer = await this.#extension.ask('choice', { surface }, this.#signal);
    return answer.ok && answer.value !== null ? { entity: answer.value, keep: 'always' } : undefined;
  }

  async keep(surface: string, choice: Choice): Promise<void> {
    // What holds for good is asked for each time, for it can be forgotten elsewhere.
    if (choice.keep === 'page') this.#here.set(keyOf(surface), choice);
    else await this.#always(surface, choice.entity);
  }

  async forget(surface: string): Promise<void> {
    await this.#always(surface, null);
  }

  async #always(surface: string, entity: EntityId | null): Promise<void> {
    this.#here.delete(keyOf(surface));
    await this.#extension.ask('choose', { surface, entity }, this.#signal);
  }
}

/** The same mention, read as the entity that came second. `first` is then the other one. */
export function otherReading(
  mention: CardMention,
  first: { readonly id: EntityId; readonly name: string | undefined },
): CardMention {
  const { evidence, isSecond = false, runnerUpName: _, ...rest } = mention;
  return {
    ...rest,
    isSecond: !isSecond,
    ...(first.name === undefined ? {} : { runnerUpName: first.name }),
    evidence: { ...evidence, runnerUp: { entity: first.id, score: evidence.score } },
  };
}

function keyOf(surface: string): string {
  return surface.toLowerCase();
}
