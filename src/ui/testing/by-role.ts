/** Elements by role and name, as assistive technology meets them; enough of both for our own components. */
const IMPLICIT: Readonly<Record<string, string>> = {
  alert: '[role=alert]',
  article: 'article',
  button: 'button',
  checkbox: 'input[type=checkbox]:not([role])',
  combobox: '[role=combobox]',
  dialog: '[role=dialog]',
  group: 'details, fieldset',
  heading: 'h1, h2, h3',
  img: '[role=img]',
  link: 'a[href]',
  listitem: 'li',
  option: '[role=option]',
  radio: 'input[type=radio]',
  region: 'section[aria-label], section[aria-labelledby]',
  status: '[role=status]',
  switch: '[role=switch]',
};

type Name = string | RegExp;

/** All of that role (and name) that are not hidden, in document order. */
export function allByRole(root: ParentNode, role: string, name?: Name): HTMLElement[] {
  const selector = IMPLICIT[role];
  if (selector === undefined) throw new Error(`by-role.ts does not know the role ${role}`);
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => !element.closest('[hidden]') && (name === undefined || matches(nameOf(element), name)),
  );
}

/** The one of that role and name; throws with what there is instead. */
export function byRole<T extends HTMLElement = HTMLElement>(root: ParentNode, role: string, name?: Name): T {
  const found = allByRole(root, role, name);
  const [first] = found;
  if (first && found.length === 1) return first as T; // the caller knows which element has the role
  const names = allByRole(root, role).map(nameOf);
  throw new Error(
    `${found.length} elements with role ${role} and name ${name}; there are: ${names.join(' | ')}`,
  );
}

/** The accessible name: aria-label, aria-labelledby, the label around, else the text that is not hidden from it. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const labelledBy = element.getAttribute('aria-labelledby');
  const target = labelledBy === null ? null : element.ownerDocument.getElementById(labelledBy);
  return spokenText(target ?? element.closest('label') ?? element);
}

/** Text as it is read out: without what is aria-hidden, white space collapsed. */
export function spokenText(element: Element): string {
  const copy = element.cloneNode(true) as Element; // a clone of an element is one
  for (const hidden of copy.querySelectorAll('[aria-hidden=true], [hidden]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function matches(text: string, name: Name): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}
