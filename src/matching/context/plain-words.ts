import { GAP_NONE, GAP_PUNCTUATION, GAP_SENTENCE, GAP_SPACE } from '../../pack/index.ts';
import { endOf, startOf, surfaceOf } from '../words/tokenized-flow.ts';
import type { ContextRule } from './context-rule.ts';

interface PlainWord {
  readonly language: string;
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

/** Names that are plain words as well, and what stands before or behind them where they are. */
const PLAIN_WORDS: readonly PlainWord[] = [
  {
    // Means, not Sudan: "as the last means", "means and ways".
    language: 'ko',
    name: '수단',
    before:
      /(?:[의적한된은는할될]|교통|통신|결제|운송|이동|생산|표현|홍보|공격|방어|압박|유일|주요|대체|보조|지급|투자|생계|살상)\s?$/,
    after:
      /^(?:과\s방법|이나\s방법|으로|이\s없|이\s될|이\s되|일\s뿐|이다|인\s|을\s동원|을\s총동원|을\s강구|을\s가리)/,
    example: '최후의 [수단] 하나.',
    counterExample: '북부 [수단] 하나.',
  },
  {
    // Cod, not Daegu.
    language: 'ko',
    name: '대구',
    before: /(?:가자미|넙치|명태|생선|참치|연어|고등어|켈트\s?해|북해|대서양)(?:[,와과의]|에서)?\s?$/,
    after:
      /^[가와과는를]?[,\s]*(?:멸종|가자미|넙치|명태|생선|참치|연어|고등어|어획|어장|어업|간유|살을|낚시)/,
    example: '가자미와 [대구] 멸종.',
    counterExample: '어제 [대구] 시민.',
  },
  {
    // The market of old poets and the festival there, not the paper that is called after them.
    language: 'ar',
    name: 'عكاظ',
    before: /(?:سوق|مهرجان|شاعر|جائزة|بسوق|لسوق|وسوق)\s$/,
    example: 'افتتح سوق [عكاظ] أمس.',
    counterExample: 'كتبت صحيفة [عكاظ] أمس.',
  },
  {
    // Where his head fell: "مسقط رأسه" is a birthplace, and its first word is Muscat.
    language: 'ar',
    name: 'مسقط',
    after: /^\sرأس(?:[هي]|ها|هم)?(?!\p{L})/u,
    example: 'عاد إلى [مسقط] رأسه أمس.',
    counterExample: 'عاد إلى [مسقط] رأسا أمس.',
  },
];
const LONGEST_BESIDE = 10;

/** On either side: each of them sees both. */
export const PLAIN_WORDS_BESIDE: readonly ContextRule[] = PLAIN_WORDS.map(
  ({ language, name, before, after, example, counterExample }) => ({
    language,
    gap: [GAP_NONE, GAP_SPACE, GAP_PUNCTUATION, GAP_SENTENCE],
    if: ({ flow, span }) => {
      if (surfaceOf(flow, span) !== name) return false;
      const start = startOf(flow, span);
      const end = endOf(flow, span);
      return (
        before?.test(flow.text.slice(Math.max(0, start - LONGEST_BESIDE), start)) === true ||
        after?.test(flow.text.slice(end, end + LONGEST_BESIDE)) === true
      );
    },
    means: ['NO_NAME'],
    example,
    counterExample,
  }),
);
