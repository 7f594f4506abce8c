import { type LinkContext, link } from '../../src/matching/index.ts';
import type { PackIndex } from '../../src/pack/index.ts';

/** What is linked in the paragraphs of a document, each as "surface → entity". */
export function linksIn(
  index: PackIndex,
  paragraphs: readonly string[],
  context: LinkContext = {},
): string[] {
  return link(paragraphs, index, context)
    .flat()
    .map(({ surface, entity }) => `${surface} → ${entity}`);
}
