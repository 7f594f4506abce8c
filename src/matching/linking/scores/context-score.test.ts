import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../../tests/support/pack-of.ts';
import { lastOf } from '../../../pack/index.ts';
import { readFlow } from '../../index.ts';
import { gatherFacts } from '../gather-facts.ts';
import { contextScoreOf } from './context-score.ts';
import { GRAMMAR } from './grammar-weights.ts';
import { NESTING } from './nesting-weights.ts';
import type { WeightGroup, WeightRule } from './weight-rule.ts';

/** The names that the examples of the rules may use. */
const index = indexOf([
  { id: 'place.canada', name: 'Canada', label: 'country', country: 'CA' },
  { id: 'place.jordan', name: 'Jordan', label: 'country', country: 'JO', needsCue: true },
  { id: 'place.south-africa', name: 'South Africa', label: 'country', country: 'ZA' },
  { id: 'place.michigan', name: 'Michigan', country: 'US' },
  {
    id: 'place.houston',
    name: 'Houston (Texas)',
    short: [{ text: 'Houston', needsCue: true }],
    country: 'US',
  },
  { id: 'place.nara', name: 'Nara', country: 'JP' },
  { id: 'person.vladimir-putin', name: 'Vladimir Putin', short: ['Putin'], familiarity: 3 },
  { id: 'person.jesus', name: 'Jesus', needsCue: true },
  { id: 'person.john-williams', name: 'John Williams', needsCue: true },
  { id: 'person.pele', name: 'Pele' },
  { id: 'organisation.fao', name: 'Food and Agriculture Organization', acronyms: ['FAO'] },
  { id: 'organisation.red-cross', name: 'International Red Cross', short: ['Red Cross'] },
  { id: 'organisation.senate', name: 'Senate' },
  { id: 'organisation.ice', name: 'Customs Enforcement', acronyms: [{ text: 'ICE', needsCue: true }] },
  { id: 'medium.dpa', name: 'Presse-Agentur', acronyms: [{ text: 'DPA', needsCue: true }] },
  { id: 'concept.article-7', name: 'Article 7', needsCue: true },
  { id: 'concept.malaria', name: 'malaria', needsCue: true },
  { id: 'company.ford', name: 'Ford' },
]);

/** What the groups say of the one entity that the name in brackets may stand for. */
function scoreIn(example: string, groups: readonly WeightGroup[]): number {
  const start = example.indexOf('[');
  const end = example.indexOf(']') - 1;
  const { spans } = lastOf(gatherFacts([readFlow(example.replace(/[[\]]/g, ''), index)], index, {}));
  const open = spans.find(({ span }) => span.start === start && span.end === end);
  const [candidate, ...others] = open?.candidates ?? [];
  if (!open || !candidate || others.length > 0) throw new Error(`No such name, or several: ${example}`);
  return contextScoreOf(groups)(open, candidate);
}

function without(rule: WeightRule, groups: readonly WeightGroup[]): readonly WeightGroup[] {
  return groups.map((group) => group.filter((other) => other !== rule));
}

describe.each([
  ['grammar', GRAMMAR],
  ['nesting', NESTING],
] as const)('each weight of %s', (_, groups) => {
  const rules = groups.flat();

  it.each(rules)('counts where $example shows it', (rule) => {
    const others = groups.filter((group) => !group.includes(rule));

    expect(scoreIn(rule.example, groups) - scoreIn(rule.example, others)).toBeCloseTo(rule.weight);
    expect(scoreIn(rule.example, without(rule, groups))).not.toBe(scoreIn(rule.example, groups));
  });

  it.each(rules)('counts for nothing in $counterExample', (rule) => {
    expect(scoreIn(rule.counterExample, without(rule, groups))).toBe(scoreIn(rule.counterExample, groups));
  });
});
