import { localeOf } from '../../i18n/language.ts';

/** What fits on four lines of a card; for a sentence that ends there, a little more. */
const FOUR_LINES = 180;
const WITH_END_OF_SENTENCE = 190;
/** A sentence that ends before this leaves too much room for the next to be cut off whole. */
const LEAST_OF_SENTENCES = 110;

/** A text that is too long to stand open, in what is seen of it at first and the rest. */
export interface Shortened {
  readonly seen: string;
  readonly rest: string;
  /** The cut lies within a sentence. */
  readonly isCutOff: boolean;
}

/** Cuts a long text at the end of a sentence, or else between two words; nothing where it is short enough. */
export function shortenText(text: string, language: string): Shortened | undefined {
  if (text.length <= WITH_END_OF_SENTENCE) return undefined;
  const sentences = lastEnd(text, language, 'sentence', WITH_END_OF_SENTENCE);
  if (sentences >= LEAST_OF_SENTENCES) return cut(text, sentences, false);
  return cut(text, lastEnd(text, language, 'word', FOUR_LINES) || FOUR_LINES, true);
}

/** Where the last sentence or word ends that has room. */
function lastEnd(text: string, language: string, granularity: 'sentence' | 'word', room: number): number {
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter(localeOf(language), { granularity }).segment(text)) {
    const after = index + segment.trimEnd().length;
    if (after > room) break;
    end = after;
  }
  return end;
}

function cut(text: string, at: number, isCutOff: boolean): Shortened {
  return { seen: text.slice(0, at).trimEnd(), rest: text.slice(at), isCutOff };
}
