import type { CardModel, EntityId } from '../../pack/index.ts';
import type { CardMention } from '../../ui/card.tsx';
import type { Translate } from '../../ui/translate.ts';
import type { Mention } from '../highlight/choose-mentions.ts';
import { rectsOf } from '../highlight/mention-range.ts';
import { type Box, holds, type Point } from '../hover/safe-path.ts';
import type { CardDeskOptions } from './door.ts';
import { type CardHandle, type ShowCard, showCard } from './show-card.tsx';
import { showRing } from './show-ring.ts';

/** Most entities of the page that a card request names: relations to them come first in the card. */
const MAX_PRESENT = 200;

export interface CardOpenerOptions extends CardDeskOptions {
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

/** Asks for cards and shows them, one at a time. */
export class CardOpener {
  readonly #options: CardOpenerOptions;
  #handle: CardHandle | undefined;
  /** The card that the reader keeps open: it no longer follows the pointer. */
  #pinned: CardHandle | undefined;
  readonly #t: Translate;
  #takeRing: () => void = () => undefined;

  constructor(options: CardOpenerOptions, t: Translate) {
    this.#options = options;
    this.#t = t;
    options.signal.addEventListener('abort', () => {
      this.close();
      this.#pinned?.close();
      this.#takeRing();
    });
  }

  /** Whether a pinned card lies over that point of the page. */
  hides(point: Point): boolean {
    const box = this.#pinned?.box();
    return box !== undefined && holds(box, point);
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
    const [model, runnerUpName] = await Promise.all([
      this.#load(mention.annotation.entity),
      this.#nameOf(mention.annotation.evidence.runnerUp?.entity),
    ]);
    if (!how.isCurrent() || this.#options.signal.aborted) return;
    if (!model) return this.#options.onClosed();
    this.close();
    this.#takeRing();
    let handle: CardHandle | undefined;
    const show: ShowCard = {
      model,
      mention: cardMention(mention, runnerUpName),
      articleDate: this.#options.articleDate(),
      theme: this.#options.settings().theme,
      lines: () => rectsOf(mention),
      pointer: how.pointer,
      isSheet: how.isSheet,
      takeFocus: how.takeFocus,
      load: (entity) => this.#load(entity),
      onClosed: () => this.#closed(handle),
      onPinned: (isPinned) => this.#pin(handle, isPinned),
      hasKeys: () => this.#handle === handle || this.#handle === undefined,
    };
    handle = showCard(show, this.#t);
    // It is closed already where its line has gone.
    this.#handle = handle.box() && handle;
  }

  #closed(handle: CardHandle | undefined): void {
    if (handle && this.#pinned === handle) this.#pinned = undefined;
    if (handle && this.#handle !== handle) return;
    this.#handle = undefined;
    this.#options.onClosed();
  }

  /** One card is pinned at a time; the pointer then has none, so that it may open another. */
  #pin(handle: CardHandle | undefined, isPinned: boolean): void {
    if (isPinned) {
      this.#pinned?.close();
      this.#pinned = handle;
      this.#handle = undefined;
      this.#options.onClosed();
    } else {
      this.close();
      this.#pinned = undefined;
      this.#handle = handle;
    }
  }

  ring(mention: Mention, text: string): void {
    this.#takeRing();
    this.#takeRing = showRing({ lines: () => rectsOf(mention), text });
  }

  async #load(entity: EntityId): Promise<CardModel | undefined> {
    const { extension, signal } = this.#options;
    const day = this.#options.articleDate()?.day;
    const entities = new Set(this.#options.mentions().map(({ annotation }) => annotation.entity));
    const present = [...entities].slice(0, MAX_PRESENT);
    const answer = await extension.ask('card', { entity, present, ...(day && { articleDate: day }) }, signal);
    return answer.ok ? answer.value : undefined;
  }

  async #nameOf(entity: EntityId | undefined): Promise<string | undefined> {
    if (entity === undefined) return undefined;
    const { extension, signal } = this.#options;
    const answer = await extension.ask('summaries', { entities: [entity] }, signal);
    return answer.ok ? answer.value[0]?.name : undefined;
  }
}

function cardMention({ annotation }: Mention, runnerUpName: string | undefined): CardMention {
  const { surface, confidence, evidence } = annotation;
  return { surface, confidence, evidence, ...(runnerUpName !== undefined && { runnerUpName }) };
}
