import type { ArticleClues } from '../../article/index.ts';
import { Pace } from '../scheduling/breathe.ts';
import type { Dom } from './dom.ts';
import type { Flow } from './flow.ts';

/**
 * A paragraph shorter than this says nothing about a page, and a page with enough beyond it is an article.
 * Both numbers and the square root are those of Mozilla's `isProbablyReaderable`, which reads the text of
 * `p`, `pre` and `article` elements once more and in one go; the flows have been read already, in slices.
 */
const MIN_PARAGRAPH = 140;
const MIN_SCORE = 20;

/** A page that says in its head on which day it was published is an article also if it is a brief: some 50 words. */
const MIN_SCORE_OF_DATED = 12;
const DATED = 'article:published_time';

/** Text of which this much is links is a list of links. */
const MAX_LINK_SHARE = 0.5;

const PARAGRAPHS = new Set(['p', 'blockquote']);

/** Blocks that apps and shops fill as well: they need twice a paragraph's text to count. */
const MIN_OTHER_BLOCK = 280;

const NO_PARAGRAPHS = new Set(['li', 'td', 'th', 'dd', 'dt', 'figcaption', 'caption', 'summary']);

/** Not worth a closer look, in any script. */
const SHORTEST = 50;

/** Kana, Han and Hangul by their blocks. */
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** A character of these scripts says about as much as two and a half letters. */
const EXTRA_OF_IDEOGRAPH = 1.5;

/**
 * Whether these flows are running text that somebody wrote to be read, rather than an app, a list or a shop.
 * `isShown` is asked for long flows only.
 */
export async function isArticle(
  dom: Dom,
  flows: Iterable<{ readonly flow: Flow }>,
  metas: ArticleClues['metas'],
  isShown: (block: Element) => boolean,
): Promise<boolean> {
  const pace = new Pace();
  const enough = metas.some(([name, content]) => name === DATED && content !== '')
    ? MIN_SCORE_OF_DATED
    : MIN_SCORE;
  let score = 0;
  for (const { flow } of flows) {
    if (pace.isDue) await pace.breathe();
    if (flow.text.length < SHORTEST) continue;
    const length = weightOf(flow.text);
    const tag = dom.localName(flow.block);
    if (NO_PARAGRAPHS.has(tag) || flow.linked > length * MAX_LINK_SHARE) continue;
    const least = PARAGRAPHS.has(tag) ? MIN_PARAGRAPH : MIN_OTHER_BLOCK;
    if (length < least || !isShown(flow.block)) continue;
    score += Math.sqrt(length - MIN_PARAGRAPH);
    if (score > enough) return true;
  }
  return false;
}

function weightOf(text: string): number {
  const read = text.replace(/\s+/g, ' ').trim();
  return read.length + EXTRA_OF_IDEOGRAPH * (read.match(IDEOGRAPHS)?.length ?? 0);
}
