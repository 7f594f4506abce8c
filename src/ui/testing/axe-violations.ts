import axe from 'axe-core';

// A simulated DOM has no layout: colour and size are checked in real browsers.
const NEEDS_LAYOUT = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** What axe finds wrong, one line a finding. */
export async function axeViolations(root: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(root, {
    rules: Object.fromEntries([...NEEDS_LAYOUT, 'region'].map((rule) => [rule, { enabled: false }])),
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
