import type { ArticleClues } from '../../article/index.ts';
import {
  type AnnotateAnswer,
  type AnnotateParams,
  BATCH,
  type Failure,
  type FlowId,
  MAX_CHANGED,
  MAX_SENT,
} from '../../protocol/index.ts';
import type { Extension } from '../extension.ts';
import { randomName } from '../highlight/random-name.ts';
import type { LiveFlow } from '../observe/flow-store.ts';
import { breathe, Pace } from '../scheduling/breathe.ts';

/** UTF-16 units of the first request, so that what the reader sees is answered soon. */
export const FIRST_BATCH = 24_000;
/** Some 200,000 words: a longer page is marked up to here. */
const MAX_TEXT = 1_200_000;
/** Answers `resend` in a row before we believe that the worker can't remember. */
const MAX_RESENDS = 3;

export type LinkedAnswer = Extract<AnnotateAnswer, { readonly state: 'linked' }>;
export type AnnotatorResult = 'done' | 'off' | 'too-large' | Failure;

export interface AnnotatorOptions {
  readonly extension: Extension;
  /** The document's flows in order, as they are now. */
  flows(): readonly LiveFlow[];
  /** Flows that the reader sees go first, */
  isNear(live: LiveFlow): boolean;
  /** and those that aren't shown don't go at all. */
  isShown(live: LiveFlow): boolean;
  /** What the page says about its article; the same object for as long as it says the same. */
  clues(): ArticleClues | undefined;
  onAnswer(answer: LinkedAnswer): void;
}

/** Sends flows to the worker in batches and hands on what it found. */
export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #document = `${randomName()}${randomName()}`;
  /** Of the flows that are there, those that the worker has. */
  #sent: ReadonlySet<FlowId> = new Set();
  #sentOrder = '';
  #sentClues: ArticleClues | undefined;
  #resends = 0;
  #isFull = false;

  constructor(options: AnnotatorOptions) {
    this.#options = options;
  }

  hasSent(live: LiveFlow): boolean {
    return this.#sent.has(live.id);
  }

  /** Sends all that the worker hasn't seen. */
  async run(signal: AbortSignal): Promise<AnnotatorResult> {
    for (;;) {
      const request = await this.#nextRequest();
      if (request === undefined) return 'done';
      if (request === 'too-large') return 'too-large';
      const answer = await this.#options.extension.ask('annotate', request, signal);
      if (signal.aborted) return 'done';
      if (!answer.ok) return answer.failure;
      if (answer.value.state === 'off') return 'off';
      if (answer.value.state === 'resend') {
        this.#sent = new Set();
        this.#sentClues = undefined;
        this.#resends += 1;
        if (this.#resends > MAX_RESENDS)
          return { code: 'unreachable', message: 'the worker keeps forgetting' };
        continue;
      }
      this.#resends = 0;
      // What breaks at an answer has not got it: the same is asked again, and the worker says all of it again.
      this.#options.onAnswer(answer.value);
      this.#sent = new Set(request.order);
      this.#sentOrder = request.order.join();
      this.#sentClues = request.clues ?? this.#sentClues;
      await breathe();
    }
  }

  async #nextRequest(): Promise<AnnotateParams | 'too-large' | undefined> {
    const pace = new Pace();
    const flows = this.#options.flows();
    const batch = await this.#nextBatch(flows, pace);
    const order: FlowId[] = [];
    for (const { id } of flows) {
      if (batch.has(id) || this.#sent.has(id)) order.push(id);
      if (pace.isDue) await pace.breathe();
    }
    // Nothing is new; but flows that went may have carried the full name of what stays.
    const clues = this.#options.clues();
    const isNews = clues !== this.#sentClues;
    if (batch.size === 0 && !isNews && order.join() === this.#sentOrder)
      return this.#isFull ? 'too-large' : undefined;
    const changed = Array.from(batch, ([id, text]) => ({ id, text }));
    return { document: this.#document, order, changed, ...(isNews && clues && { clues }) };
  }

  async #nextBatch(flows: readonly LiveFlow[], pace: Pace): Promise<Map<FlowId, string>> {
    const { isNear, isShown } = this.#options;
    const near: LiveFlow[] = [];
    const others: LiveFlow[] = [];
    let length = 0;
    for (const live of flows) {
      if (pace.isDue) await pace.breathe();
      const list = isNear(live) ? near : others;
      if (this.#sent.has(live.id)) length += live.flow.text.length;
      else if (list.length < MAX_CHANGED && isShown(live)) list.push(live);
    }
    const unsent = [...near, ...others].slice(0, MAX_CHANGED);
    this.#isFull = unsent.length > 0 && (length >= MAX_TEXT || this.#sent.size >= MAX_SENT);
    const batch = new Map<FlowId, string>();
    let room = this.#sent.size === 0 ? FIRST_BATCH : BATCH;
    for (const { id, flow } of this.#isFull ? [] : unsent) {
      if (room <= 0) break;
      room -= flow.text.length;
      batch.set(id, flow.text);
    }
    return batch;
  }
}
