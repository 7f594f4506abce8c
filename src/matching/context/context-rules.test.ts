import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../tests/support/pack-of.ts';
import { packLanguage, tokenize } from '../../pack/index.ts';
import { readFlow } from '../index.ts';
import { flowStyle } from '../words/flow-style.ts';
import { nameAt } from './beside-names.ts';
import { CONTEXT, type ContextBit } from './context-bits.ts';
import { type Beside, type ContextRule, readerOf } from './context-rule.ts';
import { LEFT_RULES } from './left/left-rules.ts';
import { RIGHT_RULES } from './right/right-rules.ts';

/** The names that the examples of the rules may use. */
const index = indexOf([
  { id: 'place.canada', name: 'Canada', label: 'country', country: 'CA' },
  { id: 'place.china', name: 'China', native: { zh: '中国' }, label: 'country' },
  { id: 'place.jordan', name: 'Jordan', label: 'country', country: 'JO', needsCue: true },
  { id: 'place.niger', name: 'Niger', label: 'country', country: 'NE' },
  {
    id: 'place.russia',
    name: 'Russia',
    aliases: ['Russland'],
    native: { ru: 'России' },
    label: 'country',
    country: 'RU',
  },
  {
    id: 'place.poland',
    name: 'Poland',
    native: { ru: 'Польши', uk: 'Польщі' },
    label: 'country',
    country: 'PL',
  },
  { id: 'place.south-africa', name: 'South Africa', label: 'country', country: 'ZA' },
  { id: 'place.us', name: 'United States', acronyms: ['US'], label: 'country', country: 'US' },
  { id: 'place.michigan', name: 'Michigan', label: 'state of the United States', country: 'US' },
  { id: 'place.oregon', name: 'Oregon', label: 'state of the United States', country: 'US' },
  { id: 'place.nara', name: 'Nara', country: 'JP' },
  { id: 'place.muscat', name: 'Muscat', native: { ar: 'مسقط' }, country: 'OM' },
  { id: 'place.sudan', name: 'Sudan', native: { ko: '수단' }, label: 'country', country: 'SD' },
  { id: 'place.daegu', name: 'Daegu', native: { ko: '대구' }, country: 'KR' },
  { id: 'medium.okaz', name: 'Okaz', native: { ar: 'عكاظ' }, country: 'SA' },
  { id: 'place.oslo', name: 'Oslo', country: 'NO' },
  { id: 'place.pivdenne', name: 'Pivdenne', native: { ru: 'Южного', uk: 'Південного' } },
  { id: 'person.theresa-may', name: 'Theresa May', short: [{ text: 'May', needsCue: true }] },
  { id: 'person.vladimir-putin', name: 'Vladimir Putin', native: { ru: 'Владимир Путин' }, short: ['Putin'] },
  { id: 'person.godwin-friday', name: 'Godwin Friday', short: ['Friday'] },
  { id: 'organisation.fao', name: 'Food and Agriculture Organization', acronyms: ['FAO'] },
  { id: 'organisation.oslo', name: 'Oslo FC', aliases: ['Oslo'], country: 'NO' },
  { id: 'organisation.fsb', name: 'Security Service', native: { ru: 'ФСБ' }, country: 'RU' },
  { id: 'organisation.ministry-of-defence', name: 'Ministry of Defence' },
  { id: 'organisation.ice', name: 'Customs Enforcement', acronyms: [{ text: 'ICE', needsCue: true }] },
  { id: 'organisation.senate', name: 'Senate' },
  {
    id: 'organisation.pl',
    name: 'Partido Liberal',
    acronyms: [{ text: 'PL', needsCue: true }],
    country: 'BR',
  },
  { id: 'organisation.assembly', name: 'Assemblée', needsCue: true, country: 'FR' },
  {
    id: 'organisation.icrc',
    name: 'Committee of the Red Cross',
    aliases: [{ text: 'Red Cross', needsCue: true }],
  },
  { id: 'organisation.commission', name: 'Commission' },
  { id: 'company.ford', name: 'Ford' },
  { id: 'concept.article-7', name: 'Article 7', needsCue: true },
  { id: 'event.world-cup', name: 'World Cup' },
  { id: 'medium.die-zeit', name: 'Die Zeit' },
  { id: 'place.mali', name: 'Mali', label: 'country', country: 'ML' },
  { id: 'medium.foreign-affairs', name: 'Foreign Affairs' },
]);

/** A text with a name in brackets, and what stands on one side of that name. */
function beside(side: string, example: string, language?: string): Beside {
  const start = example.indexOf('[');
  const end = example.indexOf(']') - 1;
  const text = example.replace(/[[\]]/g, '');
  const { spans } = readFlow(text, index, language);
  const span = spans.find((one) => one.start === start && one.end === end);
  if (!span) throw new Error(`The test's pack has no such name: ${example}`);
  const packed = language === undefined ? undefined : packLanguage(language);
  const flow = { text, tokens: tokenize(text), index, language: packed };
  const owner = new Int32Array(flow.tokens.count).fill(-1);
  spans.forEach(({ first, last }, number) => {
    owner.fill(number, first, last);
  });
  const surroundings = { spans, owner, style: flowStyle(flow) };
  const near = side === 'left' ? span.first - 1 : span.last;
  const gap = flow.tokens.gap[side === 'left' ? span.first : span.last];
  if (near < 0 || gap === undefined) throw new Error(`Nothing stands on the ${side}: ${example}`);
  return { flow, span, surroundings, near, gap, neighbour: nameAt(surroundings, near) };
}

function namesOf(context: number): ContextBit[] {
  return (Object.keys(CONTEXT) as ContextBit[]).filter((bit) => context & CONTEXT[bit]); // keys of a mapped type
}

const sides: readonly (readonly [string, readonly ContextRule[]])[] = [
  ['left', LEFT_RULES],
  ['right', RIGHT_RULES],
];

describe.each(sides)('each rule on the %s', (side, rules) => {
  const read = readerOf(rules);

  it.each(rules)('says what $example shows', (rule) => {
    const example = beside(side, rule.example, rule.language);
    const withoutIt = readerOf(rules.filter((other) => other !== rule));

    expect(namesOf(read(example))).toEqual(expect.arrayContaining([...rule.means]));
    expect(namesOf(withoutIt(example))).not.toEqual(namesOf(read(example)));
  });

  it.each(rules)('leaves alone what $counterExample shows', (rule) => {
    const example = beside(side, rule.counterExample, rule.language);
    const withoutIt = readerOf(rules.filter((other) => other !== rule));

    expect(namesOf(withoutIt(example))).toEqual(namesOf(read(example)));
  });
});
