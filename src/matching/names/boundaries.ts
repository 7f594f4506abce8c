import { GAP_NONE, TOKEN_IDEOGRAPH } from '../../pack/index.ts';
import { endOf, startOf, type TokenizedFlow, type TokenRange } from '../words/tokenized-flow.ts';

/**
 * Where a name may begin and end in scripts that write words without spaces, or particles without a space.
 * A Han name of two characters must not share one with a word beside it, nor one behind another script, others may stand
 * anywhere; a katakana name must not lie inside a longer katakana word; a Hangul name begins its word and is followed by nothing or by a particle.
 */

const HAN = /\p{Script=Han}/u;
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

/** Written on to a Chinese or Japanese name, which they leave what it is: 北京市, 德国人, 中东地区. */
const HAN_ENDINGS = new Set([
  ...'市县縣省区區州城镇鎮村町人军軍队隊方籍裔语語文族国國府県側系製产産',
  '地区',
  '地區',
]);
/** Names of more characters hardly stand in other words by chance, and ICU's dictionary cuts many of them up. */
const AMBIGUOUS_HAN_LENGTH = 2;
/** A single one behind another script may begin a word, too: ロシア軍, the Russian army, and 軍事, “military”. */
const AMBIGUOUS_HAN_END = 1;
/** Characters on either side from which the words around a name are told. */
const HAN_CONTEXT = 8;

const MIDDLE_DOT = '·';
/** And what else papers write for it. */
const MIDDLE_DOTS = /[·•‧⋅]/;

type Flow = Pick<TokenizedFlow, 'text' | 'tokens'>;

/** Whether a name that was found at these tokens is only a piece of other words there. */
export function isPieceOfWords(flow: Flow, range: TokenRange): boolean {
  const { first, last } = range;
  if (!isIdeograph(flow, first)) return false;
  return startsInsideWord(flow, first) || endsInsideWord(flow, last) || isPieceOfHanWords(flow, range);
}

function startsInsideWord(flow: Flow, first: number): boolean {
  const { text, tokens } = flow;
  if (tokens.gap[first] !== GAP_NONE || first === 0) return false;
  const start = startOf(flow, { first });
  const here = text.charAt(start);
  const before = text.charAt(start - 1);
  return (KATAKANA.test(here) && KATAKANA.test(before)) || (HANGUL.test(here) && HANGUL.test(before));
}

function endsInsideWord(flow: Flow, last: number): boolean {
  const { text, tokens } = flow;
  if (last >= tokens.count || tokens.gap[last] !== GAP_NONE) return false;
  const end = endOf(flow, { last });
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

/** Whether a Chinese name touches a dot that parts a foreigner's names: 杰奎琳·肯尼迪 is not the president. */
export function isBesideMiddleDot(flow: Flow, range: TokenRange): boolean {
  const { text } = flow;
  const start = startOf(flow, range);
  const end = endOf(flow, range);
  if (text.charAt(start - 1) !== MIDDLE_DOT && text.charAt(end) !== MIDDLE_DOT) return false;
  return isHan(text, start) && isHan(text, end - 1);
}

/** In characters: "中国·北京" is a list. */
const LONGEST_CHINESE_NAME = 2;

/** Whether a transliterated name stands before such a dot and a surname: 道格拉斯·埃诺 is a man called Douglas. */
export function isChineseGivenName(flow: Flow, range: TokenRange): boolean {
  const { text } = flow;
  const end = endOf(flow, range);
  if (range.last - range.first <= LONGEST_CHINESE_NAME || !MIDDLE_DOTS.test(text.charAt(end))) return false;
  return isHan(text, end - 1) && isHan(text, end + 1);
}

/** Made for the first page that needs one: most do not, and it is dear. */
let hanWords: Intl.Segmenter | undefined;

/**
 * 海地 (Haiti) in 沿海地区, “coastal areas”, 北海 (the North Sea) in 北海道, ロシア軍 in ロシア軍事会社: by the dictionary of the Unicode library
 * that browsers bring along, which is one for Chinese and Japanese.
 */
function isPieceOfHanWords(flow: Flow, range: TokenRange): boolean {
  const { text } = flow;
  const begin = startOf(flow, range);
  const end = endOf(flow, range);
  let start = end;
  while (start > begin && isHan(text, start - 1)) start--;
  if (end - start !== (start === begin ? AMBIGUOUS_HAN_LENGTH : AMBIGUOUS_HAN_END)) return false;
  if (!isHan(text, start - 1) && !isHan(text, end)) return false;
  if (goesOnInChinese(text, start, end)) return true;
  const { words, from } = hanAround(text, start, end);
  const word = words.containing(start - from);
  const lastWord = words.containing(end - 1 - from);
  if (!word || !lastWord) return false;
  if (word.index < start - from) return true;
  const rest = text.slice(end, from + lastWord.index + lastWord.segment.length);
  return rest !== '' && !(lastWord.index === word.index && HAN_ENDINGS.has(rest));
}

/** Characters that Chinese writes foreign names with, and hardly two of them together anything else. */
const OF_FOREIGN_NAMES = new Set(
  '斯克尔特德兹萨塞莱维伊埃洛鲁吉勒诺纳坦顿曼森逊普弗格姆巴布达卡科拉利莫米美里雷西托图瓦沃亚耶尼罗贝迪蒂杜费霍库玛梅蒙奈帕佩皮桑爾薩萊維納頓遜亞羅貝費庫諾',
);

/** Of them, what hardly begins a word that stands behind a name: 阿克拉 (Accra) in 阿克拉姆, but 克林顿夫妇 and 姆巴佩. */
const ENDS_OF_FOREIGN_NAMES = /^(?:[茨娅婭妮]|姆(?!巴佩)|娃(?!娃)|夫(?![人妇婦妻]))/u;

/** And what foreign names begin with, and hardly a Chinese word ends in. */
const STARTS_OF_FOREIGN_NAMES = new Set('葛阿埃弗穆菲萨薩佩');

/** Whether a foreign name of two characters goes on: 克里 (Kerry) in 克里斯托弗, 利茲 (Leeds) in 葛利茲, 拉美 (Latin America) in 拉美西斯. */
function goesOnInChinese(text: string, begin: number, end: number): boolean {
  if (OF_FOREIGN_NAMES.has(text.charAt(begin)) && STARTS_OF_FOREIGN_NAMES.has(text.charAt(begin - 1)))
    return true;
  for (let at = begin; at < end + 2; at++) if (!OF_FOREIGN_NAMES.has(text.charAt(at))) return false;
  return true;
}

/** Ends the names of countries and begins many words: 国家, 国内. */
const LAND = /[国國]/;

/**
 * Whether a longer name begins inside a word, as 和田市 (Hotan) in 岸和田市, or shares its last character with one, as 伊斯兰国 in
 * 伊斯兰国家. People's names do so only to the dictionary, which knows few.
 */
export function sharesHan(flow: Flow, range: TokenRange): boolean {
  const { text } = flow;
  const begin = startOf(flow, range);
  const end = endOf(flow, range);
  if (end - begin <= AMBIGUOUS_HAN_LENGTH) return false;
  if (OF_FOREIGN_NAMES.has(text.charAt(end - 1)) && ENDS_OF_FOREIGN_NAMES.test(text.slice(end, end + 2)))
    return isHan(text, begin);
  const mayBegin = isHan(text, begin) && isHan(text, begin - 1);
  const mayEnd = LAND.test(text.charAt(end - 1)) && isHan(text, end);
  if (!mayBegin && !mayEnd) return false;
  const { words, from } = hanAround(text, begin, end);
  if (mayBegin && (words.containing(begin - from)?.index ?? begin) < begin - from) return true;
  const word = mayEnd && words.containing(end - 1 - from);
  return word ? from + word.index + word.segment.length > end : false;
}

/** The words of the characters around a stretch of text, which begin at `from`. */
function hanAround(text: string, start: number, end: number) {
  let from = start;
  while (start - from < HAN_CONTEXT && isHan(text, from - 1)) from--;
  let to = end;
  while (to - end < HAN_CONTEXT && isHan(text, to)) to++;
  hanWords ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return { words: hanWords.segment(text.slice(from, to)), from, to };
}

function isHan(text: string, at: number): boolean {
  return HAN.test(text.charAt(at));
}

function isIdeograph({ tokens }: Flow, token: number): boolean {
  return ((tokens.flags[token] as number) & TOKEN_IDEOGRAPH) !== 0; // token < count
}
