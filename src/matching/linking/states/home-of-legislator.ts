import { hashToken } from '../../../pack/index.ts';
import { isBehindParty, PARTY_MEMBERS } from '../../names/parties.ts';
import type { FlowReading, Span } from '../../reading/flow-reading.ts';
import { words } from '../../words/word-class.ts';

const ARTICLES = words('a an');
const FROM = hashToken('from');

/**
 * Where an American legislator comes from, which is in America: "Ada Borg, an Ottawa Republican", "a Democrat from Paris",
 * "Ada Borg, R-Rome".
 */
export function isHomeOfLegislator(
  reading: Pick<FlowReading, 'words' | 'text'>,
  span: Pick<Span, 'first' | 'last' | 'start'>,
): boolean {
  const { words } = reading;
  const { first, last } = span;
  if (first === 0) return false;
  if (isBehindParty(reading.text, span.start)) return true;
  const before = words[first - 1] as number; // first > 0
  if (before === FROM) return first > 1 && PARTY_MEMBERS.has(words[first - 2] as number);
  return last < words.length && PARTY_MEMBERS.has(words[last] as number) && ARTICLES.has(before); // last < length
}
