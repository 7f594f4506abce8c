import type { PackSource } from '../../src/pack/index.ts';
import { checkPack } from '../../src/pack-compiler/check-pack.ts';
import { printProblem } from '../../src/pack-compiler/problem.ts';

/** The records of the pack that ships, as its sources are now. */
export function shippedSource(): PackSource {
  const checked = checkPack('assets/knowledge');
  if (!checked.ok) throw new Error(checked.problems.map(printProblem).join('\n'));
  return checked.source;
}
