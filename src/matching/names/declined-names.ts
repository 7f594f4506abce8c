import { fold, GAP_HYPHEN, hashToken, inFilter, TOKEN_POSSESSIVE } from '../../pack/index.ts';
import { perLanguage } from '../words/languages.ts';
import {
  isCapital,
  surfaceOf,
  type TokenizedFlow,
  type TokenRange,
  wordAt,
} from '../words/tokenized-flow.ts';
import type { BareSpan } from './bare-span.ts';
import { wholeIn } from './exact-names.ts';

/**
 * German declines names: "Deutschlands", "der Europäischen Union", "des Weißen Hauses". The pack has each in one form, so
 * where none stands as it is written, the endings that an adjective in front and a noun behind may have had are tried.
 */

const isDeclining = perLanguage({ de: true });

/** Longer names are seldom declined. */
const MOST_WORDS = 4;
/** In letters; what is left of a shorter word is too often another. The word behind an adjective tells more. */
const SHORTEST_NOUN = 4;
const SHORTEST_ADJECTIVE = 3;
const ADJECTIVE_ENDING = /(?:e|en|er|es|em)$/;
const ADJECTIVE_ENDINGS = ['e', 'er', 'es', 'en'];
const GENITIVE_ENDING = /e?s$/;

/** The longest name from token `first` that stands there in a declined form. A genitive is flagged as the possessive it is. */
export function declinedAt(flow: TokenizedFlow, first: number, known: number): BareSpan | undefined {
  if (known > 0 || !isDeclining(flow) || !isCapital(flow, first)) return undefined;
  const { tokens, index } = flow;
  const begins = (word: string) => inFilter(index.names.firstTokens, hashToken(fold(word)));
  const head = wordAt(flow, first);
  const heads = [head, ...adjectiveForms(head)].filter(begins);
  const from = heads.length > 0 ? lastJoined(flow, first) : first;
  for (let last = from; last >= first; last--) {
    if (!isCapital(flow, last)) continue;
    const range = { first, last: last + 1 };
    const forms =
      last > first ? longerForms(flow, range, heads) : nounForms(head).filter(begins).map(asGenitive);
    for (const form of forms) {
      const span = wholeIn(flow, form.text, range);
      if (!span) continue;
      if (form.isGenitive) tokens.flags[last] = (tokens.flags[last] as number) | TOKEN_POSSESSIVE; // last < count
      return span;
    }
  }
  return undefined;
}

function lastJoined({ tokens }: TokenizedFlow, first: number): number {
  let last = first;
  while (
    last + 1 < Math.min(tokens.count, first + MOST_WORDS) &&
    (tokens.gap[last + 1] as number) <= GAP_HYPHEN
  )
    last++;
  return last;
}

interface Form {
  readonly text: string;
  readonly isGenitive: boolean;
}

function asGenitive(text: string): Form {
  return { text, isGenitive: true };
}

/** What the pack may have for several words that begin with one of `heads`, less that which stands there. */
function longerForms(flow: TokenizedFlow, range: TokenRange, heads: readonly string[]): readonly Form[] {
  const written = surfaceOf(flow, range);
  const noun = wordAt(flow, range.last - 1);
  const middle = written.slice(wordAt(flow, range.first).length, -noun.length);
  return heads
    .flatMap((head) => [
      { text: head + middle + noun, isGenitive: false },
      ...nounForms(noun).map((form) => asGenitive(head + middle + form)),
    ])
    .filter((form) => form.text !== written);
}

function nounForms(noun: string): readonly string[] {
  const ending = GENITIVE_ENDING.exec(noun)?.[0];
  const forms = ending === 'es' ? [noun.slice(0, -2), noun.slice(0, -1)] : ending ? [noun.slice(0, -1)] : [];
  return forms.filter((form) => form.length >= SHORTEST_NOUN);
}

function adjectiveForms(word: string): readonly string[] {
  const stem = word.replace(ADJECTIVE_ENDING, '');
  if (stem === word || stem.length < SHORTEST_ADJECTIVE) return [];
  return ADJECTIVE_ENDINGS.map((ending) => stem + ending).filter((form) => form !== word);
}
