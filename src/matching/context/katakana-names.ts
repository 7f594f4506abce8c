import { GAP_PUNCTUATION } from '../../pack/index.ts';
import { namesOnlyCountry } from '../names/bearers.ts';
import { endOf, startOf } from '../words/tokenized-flow.ts';
import type { Beside, ContextRule } from './context-rule.ts';

/** In Japanese it stands between the words of a foreign name, and in lists. */
export const NAKAGURO = '・';
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
/** A word, or an initial behind another dot. Longer words in Latin letters are mostly of a list. */
const ENDS_IN_PART = /(?:[\u30a1-\u30fa\u30fc]|・[A-Z])・$/;
const LONGEST_END = 3;

/** Whether a word that is no name of the pack stands beyond the dot before the name: "コパ・アメリカ", "マイケル・B・ジョーダン". */
function beginsEarlier({ flow, span, neighbour }: Beside): boolean {
  const start = startOf(flow, span);
  return !neighbour && ENDS_IN_PART.test(flow.text.slice(Math.max(0, start - LONGEST_END), start));
}

/** The same behind it: "シカゴ・ブルズ". */
function endsLater({ flow, span, neighbour }: Beside): boolean {
  const end = endOf(flow, span);
  return !neighbour && flow.text[end] === NAKAGURO && KATAKANA.test(flow.text.charAt(end + 1));
}

export const KATAKANA_ON_LEFT: ContextRule = {
  language: 'ja',
  gap: [GAP_PUNCTUATION],
  if: beginsEarlier,
  means: ['INSIDE_OF_NAME'],
  example: '昨日、ジミー・[Putin]が来た。',
  counterExample: '昨日、首相・[Putin]が来た。',
};

export const KATAKANA_ON_RIGHT: ContextRule = {
  language: 'ja',
  gap: [GAP_PUNCTUATION],
  kinds: ['place', 'person'],
  // What lies in a country may stand behind it so: "イタリア・トリノ".
  if: (beside) => endsLater(beside) && !namesOnlyCountry(beside.flow, beside.span),
  means: ['INSIDE_OF_NAME'],
  example: '昨日、[Nara]・ブルズが来た。',
  counterExample: '昨日、[Nara]・市長が来た。',
};
