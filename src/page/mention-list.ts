import type { Settings } from '../settings/index.ts';
import type { LiveFlow } from './flow-store.ts';
import { chooseMentions, type Mention } from './highlight/choose-mentions.ts';

/** The page's mentions in document order, and the marked ones by their flow. */
export class MentionList {
  #all: readonly Mention[] = [];
  #marked = new Map<LiveFlow, Mention[]>();

  get all(): readonly Mention[] {
    return this.#all;
  }

  get markedByFlow(): ReadonlyMap<LiveFlow, readonly Mention[]> {
    return this.#marked;
  }

  choose(flows: readonly LiveFlow[], settings: Settings): void {
    this.#all = chooseMentions(flows, settings);
    this.#marked = new Map();
    for (const mention of this.#all) {
      if (!mention.isMarked) continue;
      const own = this.#marked.get(mention.live);
      if (own) own.push(mention);
      else this.#marked.set(mention.live, [mention]);
    }
  }
}
