import { type BlockNode, flowsOf } from './block-node.ts';
import { domOf } from './dom.ts';
import type { Flow } from './flow.ts';
import type { LayoutReader } from './layout-reader.ts';
import { Scanner } from './scanner.ts';

/** All flows of a document in one go, in document order; for documents that nobody looks at meanwhile. */
export function scanDocument(document: Document, layout: LayoutReader): readonly Flow[] {
  const dom = domOf(document);
  const body = dom.body(document);
  if (!body) return [];
  const root: BlockNode = { root: body, items: [], around: { isLink: false, inArticle: false } };
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const scanner = new Scanner(node, {
      document,
      dom,
      layout,
      reuse: () => undefined,
      nodeFor: (element, around) => ({ root: element, items: [], around }),
      skipped: () => undefined,
      hidden: () => undefined,
      now: () => 0,
    });
    scanner.run(Number.POSITIVE_INFINITY);
    waiting.push(...scanner.shadowRoots);
  }
  return [...flowsOf(root)].filter((flow) => layout.isShown(flow.block));
}
