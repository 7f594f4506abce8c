import type { Entity, Kind } from '../../pack/index.ts';
import type { Finding } from './finding.ts';

interface BetterType {
  readonly type: string;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  readonly write: string;
}

const BODIES: readonly Kind[] = ['organisation', 'company', 'medium'];

/** Types that say less than another between records of these kinds, so that cards say the same thing in one way. */
const BETTER: readonly BetterType[] = [
  { type: 'in', from: BODIES, to: ['place'], write: 'based in' },
  { type: 'located in', from: BODIES, to: ['place'], write: 'based in' },
  { type: 'in', from: ['place'], to: ['place'], write: 'located in' },
  { type: 'includes', from: ['organisation'], to: ['place'], write: 'members include' },
  { type: 'part of', from: ['place'], to: ['organisation'], write: 'member of' },
  { type: 'part of', from: ['organisation'], to: ['place'], write: 'institution of' },
  { type: 'between', from: ['place'], to: ['place'], write: 'borders' },
];

/** Relations that could say more. */
export function checkRelationKinds(entities: readonly Entity[]): Finding[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return entities.flatMap(({ id, kind, relations }) =>
    relations.flatMap(({ type, to }, i) => {
      const other = kinds.get(to);
      const better = BETTER.find(
        (one) => one.type === type && one.from.includes(kind) && other && one.to.includes(other),
      );
      if (!better) return [];
      const message = `expected “${better.write}” from ${kind} to ${other}, found “${type}”`;
      return [{ record: id, check: 'style', field: `relations.${i}.type`, message }];
    }),
  );
}
