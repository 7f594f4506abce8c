import { type BlockNode, flowsOf } from './block-node.ts';
import { type Dom, domOf } from './dom.ts';
import type { Flow } from './flow.ts';
import type { LayoutReader } from './layout-reader.ts';
import { Scanner } from './scanner.ts';

/** All flows of a document in one go, in document order; for documents that nobody looks at meanwhile. */
export function scanDocument(document: Document, layout: LayoutReader): readonly Flow[] {
  const dom = domOf(document);
  const body = dom.body(document);
  if (!body) return [];
  const root: BlockNode = { root: body, items: [], inherited: { isLink: false, inArticle: false } };
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    waiting.push(...scanAtOnce(node, { document, dom, layout }).shadowRoots);
  }
  return [...flowsOf(root)].filter((flow) => layout.isShown(flow.block));
}

/** Reads all that is below one node, without a look at the clock. */
export function scanAtOnce(
  node: BlockNode,
  page: { readonly document: Document; readonly dom: Dom; readonly layout: LayoutReader },
): Scanner {
  const scanner = new Scanner(node, {
    ...page,
    reuse: () => undefined,
    nodeFor: (element, inherited) => ({ root: element, items: [], inherited }),
    skipped: () => undefined,
    hidden: () => undefined,
    bare: () => undefined,
    now: () => 0,
  });
  scanner.run(Number.POSITIVE_INFINITY);
  return scanner;
}
