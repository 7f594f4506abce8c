/**
 * A plain web address: http or https, a host of ordinary letters with a dot, nothing else before the path. So no
 * `javascript:`, no user or password, no backslashes or blanks, no bare numbers (a router at home), and no host in
 * punycode, which may look like another one.
 */
const PLAIN_ADDRESS =
  /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9](?::\d{1,5})?(?:[/?#][^\s<>"\\^`{|}]*)?$/i;
const PUNYCODE = /^https?:\/\/(?:[^/?#]*\.)?xn--/i;
const LARGEST_PORT = 65_535;

/** The address, if a reader may be led there; else undefined. */
export function safeLink(address: string): string | undefined {
  if (!PLAIN_ADDRESS.test(address) || PUNYCODE.test(address)) return undefined;
  const port = /^https?:\/\/[^/?#:]*:(\d+)/i.exec(address)?.[1];
  return port === undefined || Number(port) <= LARGEST_PORT ? address : undefined;
}
