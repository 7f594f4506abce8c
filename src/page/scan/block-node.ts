import type { Flow } from './flow.ts';

/** What a block inherits from the elements it stands in, for how it is read; it changes when the page moves the block. */
export interface Inherited {
  readonly isLink: boolean;
  /** Inside the article, where headers and asides are read. */
  readonly inArticle: boolean;
}

/** A scanned block element or shadow root: its own flows and the blocks within it, in document order. */
export interface BlockNode {
  readonly root: Element | ShadowRoot;
  items: readonly (Flow | BlockNode)[];
  inherited: Inherited;
}

/** All flows below `root` in document order. Iterative: pages nest 20,000 deep. */
export function* flowsOf(root: BlockNode): Iterable<Flow> {
  const open: { readonly node: BlockNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const item = top.node.items[top.next];
    top.next += 1;
    if (!item) open.pop();
    else if ('text' in item) yield item;
    else open.push({ node: item, next: 0 });
  }
}
