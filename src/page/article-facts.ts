import type { ArticleDate } from '../protocol/index.ts';
import { breathe } from './breathe.ts';
import { articleDates } from './scan/article-date.ts';
import type { Dom } from './scan/dom.ts';
import { pageLanguage } from './scan/page-language.ts';

/** How long after a navigation within the page its head may still be that of the page before. */
const SETTLING = 10_000;

/** The article's date and language; read again when the page goes to another address. */
export class ArticleFacts {
  readonly #dom: Dom;
  #url = '';
  #changedAt = 0;
  #date: ArticleDate | undefined;
  #lang: string | undefined;

  constructor(dom: Dom) {
    this.#dom = dom;
  }

  get date(): ArticleDate | undefined {
    return this.#date;
  }

  context(): { lang?: string; date?: string } {
    return { ...(this.#lang && { lang: this.#lang }), ...(this.#date && { date: this.#date.day }) };
  }

  /** What changed: another address, or another date or language of the same article. */
  async update(): Promise<'navigated' | 'changed' | 'same'> {
    const url = location.href.split('#')[0] ?? '';
    const hasNavigated = url !== this.#url;
    const now = performance.now();
    if (hasNavigated) this.#changedAt = now;
    if (!hasNavigated && now - this.#changedAt > SETTLING) return 'same';
    const isFirst = this.#url === '';
    this.#url = url;
    const before = JSON.stringify(this.context());
    this.#date = await this.#readDate(url);
    this.#lang = pageLanguage(document, this.#dom);
    if (hasNavigated && !isFirst) return 'navigated';
    return JSON.stringify(this.context()) === before ? 'same' : 'changed';
  }

  async #readDate(url: string): Promise<ArticleDate | undefined> {
    const today = new Date().toISOString().slice(0, 10);
    for (const date of articleDates(document, { dom: this.#dom, url, today })) {
      if (date) return date;
      await breathe();
    }
    return undefined;
  }
}
