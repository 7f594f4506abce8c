import { type ArticleClues, MAX_URL } from '../../article/index.ts';
import { readClues } from '../scan/article-clues.ts';
import type { Dom } from '../scan/dom.ts';
import { breathe } from '../scheduling/breathe.ts';

/** How long after a navigation within the page its head may still be that of the page before. */
const SETTLING = 10_000;

/** What the page says about its article; read again when the page goes to another address. */
export class ArticleWatch {
  readonly #dom: Dom;
  #changedAt = 0;
  #clues: ArticleClues | undefined;

  constructor(dom: Dom) {
    this.#dom = dom;
  }

  /** The same object for as long as the page says the same. */
  get clues(): ArticleClues | undefined {
    return this.#clues;
  }

  /** Reads again where something may have changed, and tells whether the page went to another address. */
  async update(): Promise<boolean> {
    const url = location.href.split('#', 1).join().slice(0, MAX_URL);
    const before = this.#clues;
    const hasNavigated = url !== before?.url;
    const now = performance.now();
    if (hasNavigated) this.#changedAt = now;
    else if (now - this.#changedAt > SETTLING) return false;
    const clues = await readClues(document, this.#dom, url, breathe);
    if (JSON.stringify(clues) !== JSON.stringify(before)) this.#clues = clues;
    return hasNavigated && before !== undefined;
  }
}
