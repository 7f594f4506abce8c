import { GAP_SENTENCE, GAP_SPACE, hashToken } from '../../../pack/index.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { is, isCapital, wordAt } from '../../words/tokenized-flow.ts';
import { anyOf, words } from '../../words/word-class.ts';
import type { Beside } from '../context-rule.ts';

const VON = hashToken('von');
/** What German names begin with that go on behind "von": of people, and ends of nouns for bodies, waters and treaties. */
const BEFORE_NAME = anyOf(
  GIVEN_NAMES,
  words('herzog herzogin prinz prinzessin graf gräfin freiherr erzbischof bischof'),
);
const ENDS_BEFORE_NAME =
  /(?:akademie|bank|bibliothek|börse|bucht|club|erklärung|gesellschaft|golf|hochschule|institut|insel|kammer|kanal|museum|oper|preis|protokoll|rat|republik|schlacht|stimme|straße|tour|universität|verband|verein|vertrag)s?$/i;

/** "Der Einfluss von Google": whether a German noun stands before "von" and no name. */
export function isBehindNoun({ flow, near }: Beside, head: number): boolean {
  const { tokens } = flow;
  if (tokens.hash[near] !== VON || is(flow, head, BEFORE_NAME)) return false;
  if (ENDS_BEFORE_NAME.test(wordAt(flow, head))) return false;
  const opensSentence = head < 2 || (tokens.gap[head - 1] as number) >= GAP_SENTENCE; // head < count
  return head === 0 || tokens.gap[head] !== GAP_SPACE || !isCapital(flow, head - 1) || opensSentence;
}
