const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(at)`, with the method looked up once. Engines look it up by the inner kind of the string, and pages and
 * word lists have more kinds (of one byte or two, cut from another, joined, interned) than they remember for one place in
 * the code: then each unit would take three times as long.
 */
export function codeUnitAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
