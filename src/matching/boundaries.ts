import { GAP_NONE, TOKEN_IDEOGRAPH } from '../pack/index.ts';
import type { TokenizedFlow } from './tokenized-flow.ts';

/**
 * Where a name may begin and end in scripts that write words without spaces, or particles without a space.
 * Han names may stand anywhere; a katakana name must not lie inside a longer katakana word; a Hangul name begins its
 * word and is followed by nothing or by a particle.
 */

const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const HANGUL = /[\uac00-\ud7a3]/;

/** Korean particles and titles that are written on to a name. */
const KOREAN_ENDINGS = new Set(
  [
    '은 는 이 가 을 를 의 에 도 와 과 로 만 께 씨 등 나 랑',
    '에서 에게 으로 까지 부터 보다 처럼 에는 에도 이나 이란 이라 라는 측은 측이 께서 하고 마저 조차 이며 이자',
    '대통령 위원장 총리 장관 의원 대표 총비서 주석 국무위원장 대변인',
  ]
    .join(' ')
    .split(' '),
);
const LONGEST_KOREAN_ENDING = 6;

type Flow = Pick<TokenizedFlow, 'text' | 'tokens'>;

export function startsInsideWord(flow: Flow, first: number): boolean {
  const { text, tokens } = flow;
  if (!isIdeograph(flow, first) || tokens.gap[first] !== GAP_NONE || first === 0) return false;
  const here = text.charAt(tokens.start[first] as number); // first < count
  const before = text.charAt((tokens.start[first] as number) - 1);
  return (KATAKANA.test(here) && KATAKANA.test(before)) || (HANGUL.test(here) && HANGUL.test(before));
}

export function endsInsideWord(flow: Flow, first: number, last: number): boolean {
  const { text, tokens } = flow;
  if (!isIdeograph(flow, first) || last >= tokens.count || tokens.gap[last] !== GAP_NONE) return false;
  const end = tokens.end[last - 1] as number; // last > first >= 0
  const here = text.charAt(end - 1);
  const after = text.charAt(end);
  if (KATAKANA.test(here) && KATAKANA.test(after)) return true;
  return HANGUL.test(here) && HANGUL.test(after) && !endsInParticle(text, end);
}

function endsInParticle(text: string, from: number): boolean {
  let end = from;
  while (end < text.length && end - from <= LONGEST_KOREAN_ENDING && HANGUL.test(text.charAt(end))) end++;
  const rest = text.slice(from, end);
  if (KOREAN_ENDINGS.has(rest)) return true;
  // A title with a particle: 위원장은
  return KOREAN_ENDINGS.has(rest.slice(0, -1)) && KOREAN_ENDINGS.has(rest.slice(-1));
}

function isIdeograph({ tokens }: Flow, token: number): boolean {
  return ((tokens.flags[token] as number) & TOKEN_IDEOGRAPH) !== 0; // token < count
}
