import type { EntityId } from '../../pack/index.ts';
import type { Translate } from '../../ui/i18n/translate.ts';
import type { Extension } from '../extension.ts';
import type { Mention } from '../highlight/choose-mentions.ts';
import { mentionNow } from '../highlight/mention-now.ts';
import { rectsOf } from '../highlight/mention-range.ts';
import type { Box } from '../hover/safe-path.ts';
import type { CardOpener } from './card-opener.ts';

export interface StepperOptions {
  readonly extension: Extension;
  readonly cards: CardOpener;
  readonly signal: AbortSignal;
  mentions(): readonly Mention[];
}

/** Goes from mention to mention by key or from a list. */
export class Stepper {
  readonly #options: StepperOptions;
  readonly #t: Translate;
  #current: Mention | undefined;

  constructor(options: StepperOptions, t: Translate) {
    this.#options = options;
    this.#t = t;
  }

  async step(to: 'next' | 'previous' | 'open'): Promise<void> {
    if (to === 'open') return this.#open();
    const marked = this.#options.mentions().filter(({ isMarked }) => isMarked);
    const next = to === 'next' ? this.#after(marked, 1) : this.#after(marked, -1);
    if (next) await this.#goTo(next, [marked.indexOf(next) + 1, marked.length]);
  }

  /** To the entity's first mention, or to the next where its ring is on one. */
  async jump(entity: EntityId): Promise<void> {
    const own = this.#options.mentions().filter(({ annotation }) => annotation.entity === entity);
    const current = this.#find(own);
    const next = own[current ? (own.indexOf(current) + 1) % own.length : 0];
    if (next) await this.#goTo(next);
  }

  async #open(): Promise<void> {
    if (this.#options.cards.focus()) return;
    const mention = this.#find(this.#options.mentions()) ?? this.#selected();
    if (!mention) return;
    this.#current = mention;
    await this.#options.cards.open(mention, {
      isSheet: false,
      takeFocus: true,
      isCurrent: () => this.#current === mention,
    });
  }

  async #goTo(mention: Mention, position?: readonly [number, number]): Promise<void> {
    const { cards, extension, signal } = this.#options;
    this.#current = mention;
    cards.close();
    await scrollIntoView(mention, signal);
    const { entity, surface } = mention.annotation;
    const answer = await extension.ask('summaries', { entities: [entity] }, signal);
    const summary = answer.ok ? answer.value[0] : undefined;
    if (this.#current !== mention) return;
    const said = summary ? `${summary.name}, ${summary.gloss}` : surface;
    cards.ring(mention, position ? this.#t('markPosition', [...position.map(String), said]) : said);
  }

  /** The marked mention after (or before) the current one; the first in view where there is none. */
  #after(marked: readonly Mention[], by: 1 | -1): Mention | undefined {
    const current = this.#find(marked);
    if (current) return marked[(marked.indexOf(current) + by + marked.length) % marked.length];
    const inView = marked.findIndex((mention) => rectsOf(mention).some((rect) => rect.top >= 0));
    if (inView < 0) return marked[0];
    return by === 1 ? marked[inView] : marked.at(inView - 1);
  }

  /** The current mention as it is now. */
  #find(mentions: readonly Mention[]): Mention | undefined {
    return this.#current && mentionNow(this.#current, mentions);
  }

  /** The mention that holds the caret or the beginning of the selection. */
  #selected(): Mention | undefined {
    const selection = getSelection();
    if (!selection?.rangeCount) return undefined;
    const place = selection.getRangeAt(0).getBoundingClientRect();
    if (place.height === 0) return undefined;
    const middle = (place.top + place.bottom) / 2;
    return this.#options
      .mentions()
      .find((mention) =>
        rectsOf(mention).some(
          (line) =>
            line.top <= middle &&
            line.bottom >= middle &&
            line.left <= place.left &&
            line.right >= place.left,
        ),
      );
  }
}

/** Scrolls so that the mention stands in the middle; waits until its place is final. */
async function scrollIntoView(mention: Mention, signal: AbortSignal): Promise<void> {
  const { block } = mention.live.flow;
  const isVisible = () =>
    rectsOf(mention).some((line) => line.top >= 0 && line.bottom <= innerHeight && !isCovered(block, line));
  if (isVisible()) return;
  const before = rectsOf(mention)[0];
  Element.prototype.scrollIntoView.call(block, { block: 'center', behavior: 'instant' });
  const after = rectsOf(mention)[0];
  // A block taller than the viewport may still have the mention outside.
  if (after && !isVisible()) scrollBy({ top: after.top - innerHeight / 2, behavior: 'instant' });
  // A tab in the background has no frames, and who asked waits: its popup would never close.
  if (!before || signal.aborted || document.visibilityState === 'hidden') return;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * Whether something of the page lies over that line of the block, as a fixed header does. The block may be a form whose
 * fields are named like what we call.
 */
function isCovered(block: Element, { left, right, top, bottom }: Box): boolean {
  const { contains, getRootNode } = Node.prototype;
  const root = getRootNode.call(block);
  if (!('elementFromPoint' in root)) return false;
  const { elementFromPoint } = root as Document | ShadowRoot; // the only roots that have it
  const uppermost = elementFromPoint.call(root, (left + right) / 2, (top + bottom) / 2);
  return uppermost !== null && !contains.call(block, uppermost) && !contains.call(uppermost, block);
}
