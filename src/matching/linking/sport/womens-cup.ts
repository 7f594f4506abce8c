import { hashToken } from '../../../pack/index.ts';
import type { FlowReading, Span } from '../../reading/flow-reading.ts';
import { words } from '../../words/word-class.ts';

const CUP = hashToken('cup');
const WOMEN = words('women woman');
/** "the Women’s Rugby World Cup" */
const MOST_BETWEEN = 4;
/** National teams that are women's by their name alone. */
const TEAMS_OF_WOMEN = words('lionesses matildas');

/** Whether a name is a cup's that men and women play for: "the World Cup", but not "the Women’s World Cup". */
export function isCupOfAnybody(
  { words }: Pick<FlowReading, 'words'>,
  { first, last }: Pick<Span, 'first' | 'last'>,
): boolean {
  return words[last - 1] === CUP && !words.subarray(first, last).some((word) => WOMEN.has(word));
}

/** Whether a document is on a cup that women play for: it names one so, or a team of women. */
export function isOnWomensCup(readings: readonly Pick<FlowReading, 'words'>[]): boolean {
  return readings.some(({ words }) => {
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as number; // i < length
      if (TEAMS_OF_WOMEN.has(word)) return true;
      if (WOMEN.has(word) && words.subarray(i + 1, i + 1 + MOST_BETWEEN).includes(CUP)) return true;
    }
    return false;
  });
}
