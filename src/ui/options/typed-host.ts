/** The host name that somebody typed or pasted, as a name or as a whole address; undefined where it is none. */
export function typedHost(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  // "news" alone is a slip more often than a machine in the reader's own network.
  return username === '' && (hostname.includes('.') || hostname === 'localhost') ? hostname : undefined;
}
