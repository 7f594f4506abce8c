import { GAP_HYPHEN, GAP_NONE } from '../../pack/index.ts';
import { namesOnlyCountry } from '../names/bearers.ts';
import { endOf, startOf } from '../words/tokenized-flow.ts';
import type { Beside, ContextRule } from './context-rule.ts';

/**
 * No capital tells where the name of a body begins and ends in Chinese and Japanese. What is written on to a place up to the head of a
 * body is its name, if what is between says what the body is for: 中国医学科学院, 日本スケート連盟. Offices, chambers and people are the
 * place's own, and so are heads that any bank or firm of the place has.
 */
const CHINESE_BODY =
  /(?:大[学學](?!生)|工程院|人[报報](?![警案复復名])|[证證]券(?![市交监監业業报報法])|[\p{Script=Han}]{2,9}?(?:科[学學]院|研究院|研究所|协会|协會|協會|学会|學會|联合会|聯合會|基金会|基金會|(?:航天|气象|统计|地震|管理|监督)总?局|中心|(?:有限|股份|集团|总)公司|交易所))/uy;
const JAPANESE_BODY =
  /(?:新聞(?![記紙報各社])|[\p{Script=Han}\p{Script=Katakana}ー・]{2,14}?(?:協会|連盟|連合会|協議会|学会(?!員)|機構|委員会|研究所|センター|株式会社|公社|組合|交通局|航空局|選手権|競馬会|大学(?![生院])))/uy;
/** Firms and media that a single word behind their place names: 中国移动, 台灣大哥大, 河南电视台. Not what many do there: 中国移动支付. */
const CHINESE_FIRM =
  /(?:移动(?![支互联设电网市应通端用])|移動(?![支互聯設電網市應通端用])|联通(?![中各全])|石化(?![行产工业])|人寿|人壽|大哥大|信托(?![业行市])|信託(?![業行市])|电信(?![业行市运诈设网])|電信(?![業行市運詐設網])|[电電][气氣](?![化设設])|[卫衛][视視]|电视台|電視台|[日晚晨][报報](?![道告])|[时時][报報](?![道告]))/uy;
/** Of the place itself, or no name: an office, a chamber, people, the centre of a town, a sentence. */
const CHINESE_OWN =
  /[的和与及在是了将对向为有被把从到于等以也都就说因由并或而让使给称设立举办召开至比个一这其各某两多]|政府|国会|议院|议会|总统|总理|主席|国务院|外交|部队|军队|共产党|当局|企业|公民|科学家|专家|^(?:市|市区|经济|金融|政治|文化|商业|权力|制造|贸易|航运|物流|科技)中心|所有|主要|知名|著名|最/u;
const JAPANESE_OWN =
  /政府|国会|議院|議会|下院|上院|大統領|首相|外務|国防|軍|共産党|当局|企業|国民|専門家|代表|大手|国内|各地/u;

/** In quotation marks up to the word for a meeting or a plan: “中国－拉美航天合作论坛”. */
const QUOTED_EVENT =
  /[^“”「」『』《》\s]{2,24}?(?:论坛|論壇|峰会|峰會|会议|會議|会議|フォーラム|サミット)[”」』》]/uy;
const OPENING_QUOTES = '“「『《';

function nameBehind(pattern: RegExp, text: string, end: number): string | undefined {
  pattern.lastIndex = end;
  return pattern.exec(text)?.[0];
}

/** Whether a body's name goes on behind the place, none of whose other words is a name of the pack. */
function beginsBody({ flow, span, neighbour }: Beside, body: RegExp, own: RegExp): boolean {
  if (neighbour) return false;
  if (body === CHINESE_BODY && nameBehind(CHINESE_FIRM, flow.text, endOf(flow, span))) return true;
  const rest = nameBehind(body, flow.text, endOf(flow, span));
  if (rest === undefined || own.test(rest)) return false;
  return !(/^[证證]券$|大学$/.test(rest) && namesOnlyCountry(flow, span)); // a country's Harvard, or its shares
}

function beginsQuotedEvent({ flow, span }: Beside): boolean {
  const before = flow.text.charAt(startOf(flow, span) - 1);
  return (
    before !== '' &&
    OPENING_QUOTES.includes(before) &&
    nameBehind(QUOTED_EVENT, flow.text, endOf(flow, span)) !== undefined
  );
}

/** A place that begins the name of a body or an event that the pack lacks. */
export const BODIES_IN_HAN: readonly ContextRule[] = [
  {
    language: 'zh',
    gap: [GAP_NONE],
    kinds: ['place'],
    if: (beside) => beginsBody(beside, CHINESE_BODY, CHINESE_OWN),
    means: ['INSIDE_OF_NAME'],
    example: '昨天[中国]医学科学院说。',
    counterExample: '昨天[中国]政府科学院说。',
  },
  {
    language: 'ja',
    gap: [GAP_NONE],
    kinds: ['place'],
    if: (beside) => beginsBody(beside, JAPANESE_BODY, JAPANESE_OWN),
    means: ['INSIDE_OF_NAME'],
    example: '昨日、[Nara]スケート連盟が来た。',
    counterExample: '昨日、[Nara]政府委員会が来た。',
  },
  ...['zh', 'ja'].map(
    (language): ContextRule => ({
      language,
      gap: [GAP_NONE, GAP_HYPHEN],
      kinds: ['place'],
      if: beginsQuotedEvent,
      means: ['INSIDE_OF_NAME'],
      example: '昨天“[中国]航天合作论坛”开幕。',
      counterExample: '昨天[中国]航天合作论坛”开幕。',
    }),
  ),
];
