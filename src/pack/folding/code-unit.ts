/**
 * `text.charCodeAt(at)`, whatever the inner kind of the string. Engines look a string's method up by its kind, and pages and
 * word lists have more kinds (of one byte or two, cut from another, joined, interned) than they remember for one place in
 * the code: then each unit would take three times as long. Written out, since only so they see that it never changes.
 */
export function codeUnitAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}
