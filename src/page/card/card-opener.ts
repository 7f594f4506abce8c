import type { CardModel, EntityId } from '../../pack/index.ts';
import type { ArticleDate } from '../../protocol/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { CardMention } from '../../ui/card.tsx';
import type { Extension } from '../extension.ts';
import type { Mention } from '../highlight/choose-mentions.ts';
import { rectsOf } from '../highlight/mention-range.ts';
import type { Box, Point } from '../hover/safe-path.ts';
import { type CardDoor, type CardHandle, world } from './door.ts';

/** Most entities of the page that a card request names: relations to them come first in the card. */
const MAX_PRESENT = 200;

export interface CardOpenerOptions {
  readonly extension: Extension;
  readonly signal: AbortSignal;
  settings(): Settings;
  articleDate(): ArticleDate | undefined;
  present(): readonly EntityId[];
  /** Something else than the caller closed the card. */
  onClosed(): void;
}

export interface OpenHow {
  readonly pointer?: Point;
  readonly isSheet: boolean;
  readonly takeFocus: boolean;
  /** Whether the card is still wanted when it comes. */
  readonly isCurrent: () => boolean;
}

/** Asks for cards and shows them, one at a time; fetches the card's code with the first. */
export class CardOpener {
  readonly #options: CardOpenerOptions;
  #handle: CardHandle | undefined;
  #fetched: Promise<CardDoor | undefined> | undefined;
  #takeRing: () => void = () => undefined;

  constructor(options: CardOpenerOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => {
      this.close();
      this.#takeRing();
    });
  }

  box(): Box | undefined {
    return this.#handle?.box();
  }

  close(): void {
    const handle = this.#handle;
    this.#handle = undefined;
    handle?.close();
  }

  /** Whether a card was there to take the focus. */
  focus(): boolean {
    this.#handle?.focus();
    return this.#handle !== undefined;
  }

  async open(mention: Mention, how: OpenHow): Promise<void> {
    const [model, door, runnerUpName] = await Promise.all([
      this.#load(mention.annotation.entity),
      this.door(),
      this.#nameOf(mention.annotation.evidence.runnerUp?.entity),
    ]);
    if (!how.isCurrent() || this.#options.signal.aborted) return;
    if (!model || !door) return this.#options.onClosed();
    this.close();
    this.#takeRing();
    this.#handle = door.showCard({
      model,
      mention: cardMention(mention, runnerUpName),
      articleDate: this.#options.articleDate(),
      theme: this.#options.settings().theme,
      lines: () => rectsOf(mention),
      pointer: how.pointer,
      isSheet: how.isSheet,
      takeFocus: how.takeFocus,
      load: (entity) => this.#load(entity),
      onClosed: () => {
        const wasOpen = this.#handle !== undefined;
        this.#handle = undefined;
        if (wasOpen) this.#options.onClosed();
      },
    });
  }

  async ring(mention: Mention, text: string): Promise<void> {
    const door = await this.door();
    if (!door || this.#options.signal.aborted) return;
    this.#takeRing();
    this.#takeRing = door.ring({ lines: () => rectsOf(mention), text });
  }

  async #load(entity: EntityId): Promise<CardModel | undefined> {
    const { extension, signal } = this.#options;
    const day = this.#options.articleDate()?.day;
    const present = this.#options.present().slice(0, MAX_PRESENT);
    const answer = await extension.ask('card', { entity, present, ...(day && { articleDate: day }) }, signal);
    return answer.ok ? answer.value : undefined;
  }

  async #nameOf(entity: EntityId | undefined): Promise<string | undefined> {
    if (entity === undefined) return undefined;
    const { extension, signal } = this.#options;
    const answer = await extension.ask('summaries', { entities: [entity] }, signal);
    return answer.ok ? answer.value[0]?.name : undefined;
  }

  /** The card's code, fetched once. */
  door(): Promise<CardDoor | undefined> {
    this.#fetched ??= this.#fetchDoor();
    return this.#fetched;
  }

  async #fetchDoor(): Promise<CardDoor | undefined> {
    if (world.backgrounderDoor) return world.backgrounderDoor;
    const answer = await this.#options.extension.ask('injectCard', {}, this.#options.signal);
    // A worker that failed may succeed with the next card.
    if (!answer.ok) this.#fetched = undefined;
    return world.backgrounderDoor;
  }
}

function cardMention({ annotation }: Mention, runnerUpName: string | undefined): CardMention {
  const { surface, confidence, evidence } = annotation;
  return { surface, confidence, evidence, ...(runnerUpName !== undefined && { runnerUpName }) };
}
