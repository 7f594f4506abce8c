import { checkPack, compilePack } from '../../src/pack-compiler/compile.ts';
import { printProblem } from '../../src/pack-compiler/problem.ts';

/** The files of the pack that ships, compiled from its sources as they are now, whether or not it was built. */
export async function shippedPackFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const checked = checkPack('assets/knowledge');
  if (!checked.ok) throw new Error(checked.problems.map(printProblem).join('\n'));
  return compilePack(checked.source);
}
