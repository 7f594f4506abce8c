/** One object of the accessibility tree, as a screen reader meets it. */
export interface AccessibleNode {
  /** "button", "list", "listitem", "heading", "text"; others as the browser calls them. */
  readonly role: string;
  readonly name: string;
  readonly children: readonly AccessibleNode[];
}

/** Browsers have names of their own for some roles. */
const ROLES: Readonly<Record<string, string>> = {
  StaticText: 'text',
  'text leaf': 'text',
  statictext: 'text',
  pushbutton: 'button',
};

interface ChromiumNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
}

/** What CDP's Accessibility.getFullAXTree gives; what is ignored stands for its children. */
export function treeOfChromium(nodes: readonly ChromiumNode[]): readonly AccessibleNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): readonly AccessibleNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(read);
    return node.ignored
      ? children
      : [named(String(node.role?.value), String(node.name?.value ?? ''), children)];
  };
  return nodes[0] ? read(nodes[0].nodeId) : [];
}

/** Source that reads the tree of the selected tab's page in the window of Firefox itself, as JSON. */
export const FIREFOX_TREE = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const read = (node) => {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
    return { role: service.getStringRole(node.role), name: node.name ?? '', children };
  };
  const outer = service.getAccessibleFor(gBrowser.selectedBrowser);
  return JSON.stringify(outer?.firstChild ? [read(outer.firstChild)] : []);
})()`;

export function treeOfFirefox(json: string): readonly AccessibleNode[] {
  // The source above yields this shape.
  const nodes = JSON.parse(json) as readonly AccessibleNode[];
  const renamed = ({ role, name, children }: AccessibleNode): AccessibleNode =>
    named(role, name, children.map(renamed));
  return nodes.map(renamed);
}

function named(role: string, name: string, children: readonly AccessibleNode[]): AccessibleNode {
  return { role: ROLES[role] ?? role, name, children };
}

/** A node and all below it, in the order in which they are read. */
export function within(node: AccessibleNode): readonly AccessibleNode[] {
  return [node, ...node.children.flatMap(within)];
}
