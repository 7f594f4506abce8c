import type { Annotation } from '../../matching/index.ts';
import type { FlowAnnotations, FlowId } from '../../protocol/index.ts';
import type { Extension } from '../extension.ts';
import { rectsOf } from '../highlight/mention-range.ts';
import type { LiveFlow } from '../observe/flow-store.ts';
import { startPoint } from '../scan/flow.ts';
import { after, gather } from '../scheduling/after.ts';
import { coalesce } from '../scheduling/coalesce.ts';
import { fitRequest } from './fit-request.ts';
import { isSeen } from './is-seen.ts';

/** Long enough for a page to settle after a scroll. */
const LOOK_DELAY = 150;
/** What is shown without a scroll is found by looking again, as long as something waits. */
const LOOK_AGAIN = 2_000;

/** What the gate needs of the page's script. */
export interface GateOptions {
  readonly extension: Extension;
  /** Ends with the marking of the page. */
  readonly signal: AbortSignal;
  flowById(id: FlowId): LiveFlow | undefined;
  /** Chooses anew what is marked. */
  choose(): void;
}

/**
 * Lets names of imported packs be marked that the reader sees, and that the worker has not counted out for this site.
 * Until then the page's own code knows nothing of them.
 */
export class Gate {
  readonly #options: GateOptions;
  readonly #waiting = new Map<FlowId, readonly Annotation[]>();
  readonly #allowed = new Set<string>();
  readonly #refused = new Set<string>();
  readonly #lookSoon: () => void;

  constructor(options: GateOptions) {
    this.#options = options;
    const { signal } = options;
    const looking = coalesce(() => this.#look(), signal);
    const lookSoon = gather(LOOK_DELAY, signal, looking.ask);
    this.#lookSoon = () => this.#waiting.size > 0 && lookSoon();
    const listening = { signal, passive: true, capture: true };
    addEventListener('scroll', this.#lookSoon, listening);
    addEventListener('resize', this.#lookSoon, listening);
    this.#lookAgain();
  }

  /** What imported packs found anew; the flows' own annotations have just been replaced. */
  add(found: readonly FlowAnnotations[]): void {
    // A frame may be hidden by the page around it, and cannot tell.
    if (window !== top) return;
    for (const { id, annotations } of found) {
      if (annotations.length > 0) this.#waiting.set(id, annotations);
      else this.#waiting.delete(id);
    }
    this.#show();
    this.#lookSoon();
  }

  #lookAgain(): void {
    after(LOOK_AGAIN, this.#options.signal, () => {
      if (document.visibilityState === 'visible') this.#lookSoon();
      this.#lookAgain();
    });
  }

  async #look(): Promise<void> {
    const names = fitRequest(this.#seenNames());
    if (names.length === 0) return;
    const { extension, signal } = this.#options;
    const answer = await extension.ask('paintNames', { names }, signal);
    if (!answer.ok || signal.aborted) return;
    for (const name of answer.value) this.#allowed.add(name);
    for (const name of names) if (!this.#allowed.has(name)) this.#refused.add(name);
    if (answer.value.length > 0) this.#show();
  }

  /** Those that the reader sees and that nobody has decided about. */
  #seenNames(): readonly string[] {
    const names = new Set<string>();
    for (const [id, annotations] of this.#waiting) {
      const live = this.#options.flowById(id);
      if (!live) continue;
      for (const annotation of annotations) {
        const { surface } = annotation;
        if (this.#allowed.has(surface) || this.#refused.has(surface) || names.has(surface)) continue;
        if (isMentionSeen(live, annotation)) names.add(surface);
      }
    }
    return [...names];
  }

  /** Puts what may be marked among the flows' other annotations, in the place of shorter ones. */
  #show(): void {
    let hasChanged = false;
    for (const [id, annotations] of this.#waiting) {
      const live = this.#options.flowById(id);
      const missing = annotations.filter(
        (one) => this.#allowed.has(one.surface) && !live?.annotations.includes(one),
      );
      if (!live || missing.length === 0) continue;
      const others = live.annotations.filter((one) => !missing.some((ours) => overlap(ours, one)));
      live.annotations = [...others, ...missing].sort((a, b) => a.start - b.start);
      hasChanged = true;
    }
    if (hasChanged) this.#options.choose();
  }
}

function isMentionSeen(live: LiveFlow, annotation: Annotation): boolean {
  const text = startPoint(live.flow, annotation.start)?.node;
  return text !== undefined && isSeen(text, rectsOf({ live, annotation }));
}

function overlap(a: Annotation, b: Annotation): boolean {
  return a.start < b.end && b.start < a.end;
}
