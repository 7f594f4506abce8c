import { GAP_HYPHEN, GAP_PUNCTUATION, GAP_SPACE } from '../../pack/index.ts';
import { isOneWord } from '../words/tokenized-flow.ts';
import { words } from '../words/word-class.ts';
import type { Beside, ContextRule } from './context-rule.ts';

/** Case endings of an adjective and of a noun that it may stand before. */
const AGREEING: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/[ое]го$/u, /(?:[ое]го|[аяу])$/u],
  [/[ое]му$/u, /(?:[ое]му|[ую])$/u],
  [/(?:ої|ой)$/u, /(?:ої|ой|[иыії])$/u],
  [/[^с]ькій$/u, /(?:ій|[іїи])$/u],
  [/[сц]ька$/u, /[ая]$/u],
];
/** In letters: prepositions and particles are shorter. */
const SHORTEST_NOUN = 5;

/** Of "the Southern stream", not of the town of Pivdenne, which is called Southern. */
function isAdjectiveOf({ flow: { text, tokens }, span, near }: Beside): boolean {
  const name = text.slice(tokens.start[span.last - 1], tokens.end[span.last - 1]); // a span has tokens
  const next = text.slice(tokens.start[near], tokens.end[near]);
  if (!isOneWord(span) || next.length < SHORTEST_NOUN || next === 'сегодня' || next === 'вчера') return false;
  return AGREEING.some(([adjective, noun]) => adjective.test(name) && noun.test(next));
}

/** What words of one language behind a name say of it: of towns that are called by an adjective, that it is one. */
export const LANGUAGES_ON_RIGHT: readonly ContextRule[] = [
  {
    // "Seine-et-Marne"
    language: 'fr',
    words: words('et sur en lès'),
    gap: [GAP_HYPHEN],
    kinds: ['place'],
    means: ['NO_NAME'],
    example: 'Il vit en [Nara]-et-Loire depuis.',
    counterExample: 'Il vit en [Nara] et Loire depuis.',
  },
  {
    language: 'ru',
    gap: [GAP_SPACE, GAP_PUNCTUATION],
    written: 'small',
    kinds: ['place'],
    if: isAdjectiveOf,
    means: ['NO_NAME'],
    example: 'Они строят часть «[Южного] потока» там.',
    counterExample: 'Они едут из [Южного] сегодня же.',
  },
  {
    language: 'uk',
    gap: [GAP_SPACE],
    written: 'small',
    kinds: ['place'],
    if: isAdjectiveOf,
    means: ['NO_NAME'],
    example: 'Вони будують частину [Південного] потоку там.',
    counterExample: 'Вони їдуть з [Південного] потім.',
  },
];
