import type { CardModel, EntityId } from '../../pack/index.ts';
import type { CardMention } from '../../ui/card/card.tsx';
import { READING_MS } from '../../ui/card/reading-time.ts';
import type { Translate } from '../../ui/i18n/translate.ts';
import type { Mention } from '../highlight/choose-mentions.ts';
import { mentionNow } from '../highlight/mention-now.ts';
import { rectsOf } from '../highlight/mention-range.ts';
import { type Box, holds, type Point } from '../hover/safe-path.ts';
import { after } from '../scheduling/after.ts';
import type { CardScriptOptions } from './card-script.ts';
import { type Choice, Choices, otherReading } from './choices.ts';
import { type CardHandle, type ShowCard, showCard } from './show-card.tsx';
import { showRing } from './show-ring.ts';

/** Most entities of the page that a card request names: relations to them come first in the card. */
const MAX_PRESENT = 200;

export interface CardOpenerOptions extends CardScriptOptions {
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

/** A card and what it stands beside. */
type Shown = Pick<ShowCard, 'model' | 'mention' | 'choice' | 'lines'>;

/** Asks for cards and shows them, one at a time. */
export class CardOpener {
  readonly #options: CardOpenerOptions;
  #handle: CardHandle | undefined;
  /** The card that the reader keeps open: it no longer follows the pointer. */
  #pinned: CardHandle | undefined;
  readonly #t: Translate;
  readonly #choices: Choices;
  #takeRing: () => void = () => undefined;
  #prepared: { readonly entity: EntityId; readonly loading: Promise<CardModel | undefined> } | undefined;

  constructor(options: CardOpenerOptions, t: Translate) {
    this.#options = options;
    this.#t = t;
    this.#choices = new Choices(options.extension, options.signal);
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

  /** The card of what the reader looked up, beside the words they selected. */
  async openEntity(entity: EntityId, lines: () => readonly Box[]): Promise<void> {
    const model = await this.#load(entity);
    if (!model || this.#options.signal.aborted) return;
    this.#show({ model, mention: undefined, choice: undefined, lines }, { isSheet: false, takeFocus: true });
  }

  /** The pointer rests on the mention: its card is fetched while the dwell lasts, and a stopped worker started. */
  prepare({ annotation: { entity } }: Mention): void {
    this.#prepared = { entity, loading: this.#load(entity) };
  }

  async open(mention: Mention, how: OpenHow): Promise<void> {
    const { annotation } = mention;
    const second = annotation.evidence.runnerUp?.entity;
    const choice = await this.#choiceOf(mention);
    const isSecond = second !== undefined && choice?.entity === second;
    const other = isSecond ? annotation.entity : second;
    const loading = this.#loadPrepared(isSecond ? second : annotation.entity);
    const [model, otherName] = await Promise.all([loading, this.#nameOf(other, loading)]);
    if (!how.isCurrent() || this.#options.signal.aborted) return;
    if (!model) return this.#options.onClosed();
    const shown = isSecond
      ? otherReading(cardMention(mention, undefined), { id: annotation.entity, name: otherName })
      : cardMention(mention, otherName);
    this.#show({ model, mention: shown, choice, lines: () => this.#linesOf(mention) }, how);
  }

  #show(what: Shown, how: Pick<OpenHow, 'pointer' | 'isSheet' | 'takeFocus'>): void {
    this.close();
    this.#takeRing();
    let handle: CardHandle | undefined;
    const show: ShowCard = {
      ...what,
      choices: this.#choices,
      articleDate: this.#options.articleDate(),
      theme: this.#options.settings().theme,
      textSize: this.#options.settings().textSize,
      pointer: how.pointer,
      isSheet: how.isSheet,
      takeFocus: how.takeFocus,
      load: (entity) => this.#load(entity),
      isMuted: (entity) => this.#options.settings().muted.includes(entity),
      mute: (entity, isMuted) => this.#mute(entity, isMuted),
      onClosed: () => this.#closed(handle),
      onPinned: (isPinned) => this.#pin(handle, isPinned),
      hasKeys: () => this.#handle === handle || this.#handle === undefined,
    };
    handle = showCard(show, this.#t);
    // It is closed already where its line has gone.
    this.#handle = handle.box() && handle;
    if (this.#options.settings().foldRead)
      after(READING_MS, handle.signal, () => this.#noteRead(what.model.id));
  }

  /** Only for what fits two; the way to the worker is not worth it for others. */
  async #choiceOf({ annotation }: Mention): Promise<Choice | undefined> {
    return annotation.confidence === 'either' ? this.#choices.of(annotation.surface) : undefined;
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
    this.#takeRing = showRing({ lines: () => this.#linesOf(mention), text, lang: this.#t('dateLocale') });
  }

  /** Says something beside words of the page, for everybody to see. */
  note(lines: () => readonly Box[], text: string): void {
    this.close();
    this.#takeRing();
    this.#takeRing = showRing({ lines, text, lang: this.#t('dateLocale'), isShown: true });
  }

  /** Where the mention is now. One that is no longer chosen, as of a muted name, stays where it was. */
  #linesOf(mention: Mention): readonly Box[] {
    return rectsOf(mentionNow(mention, this.#options.mentions()) ?? mention);
  }

  #loadPrepared(entity: EntityId): Promise<CardModel | undefined> {
    const prepared = this.#prepared;
    this.#prepared = undefined;
    return prepared?.entity === entity ? prepared.loading : this.#load(entity);
  }

  async #load(entity: EntityId): Promise<CardModel | undefined> {
    const { extension, signal } = this.#options;
    const day = this.#options.articleDate()?.day;
    const entities = new Set(this.#options.mentions().map(({ annotation }) => annotation.entity));
    const present = [...entities].slice(0, MAX_PRESENT);
    const answer = await extension.ask('card', { entity, present, ...(day && { articleDate: day }) }, signal);
    return answer.ok ? answer.value : undefined;
  }

  /** The worker keeps it, and tells no page. */
  #noteRead(entity: EntityId): void {
    void this.#options.extension.ask('noteRead', { entity }, this.#options.signal);
  }

  async #mute(entity: EntityId, isMuted: boolean): Promise<boolean> {
    const { extension, signal } = this.#options;
    return (await extension.ask('mute', { entity, isMuted }, signal)).ok;
  }

  /** With what it is, where its name alone does not tell it from the card's. */
  async #nameOf(
    entity: EntityId | undefined,
    than: Promise<CardModel | undefined>,
  ): Promise<string | undefined> {
    if (entity === undefined) return undefined;
    const { extension, signal } = this.#options;
    const answer = await extension.ask('summaries', { entities: [entity] }, signal);
    const other = answer.ok ? answer.value[0] : undefined;
    return other && other.name === (await than)?.name ? `${other.name}, ${other.label}` : other?.name;
  }
}

function cardMention({ annotation }: Mention, runnerUpName: string | undefined): CardMention {
  const { surface, confidence, evidence } = annotation;
  return { surface, confidence, evidence, ...(runnerUpName !== undefined && { runnerUpName }) };
}
