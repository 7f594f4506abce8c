/**
 * A plain web address: http or https, a host of ordinary letters with a dot, nothing else before the path. So no
 * `javascript:`, no user or password, no backslashes or blanks, no bare numbers (a router at home). A host with
 * letters beyond a to z must be written in punycode, so that it never looks like another one.
 */
const PLAIN_ADDRESS =
  /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9](?::\d{1,5})?(?:[/?#][^\s<>"\\^`{|}]*)?$/i;
const PUNYCODE = /^https?:\/\/(?:[^/?#]*\.)?xn--/i;
const LARGEST_PORT = 65_535;

/** The address, if a reader may be led there; else undefined. */
export function safeLink(address: string): string | undefined {
  if (!PLAIN_ADDRESS.test(address)) return undefined;
  const port = /^https?:\/\/[^/?#:]*:(\d+)/i.exec(address)?.[1];
  return port === undefined || Number(port) <= LARGEST_PORT ? address : undefined;
}

/** Whether its host stands for letters that a reader would not see in it. */
export function hasPunycodeHost(address: string): boolean {
  return PUNYCODE.test(address);
}
