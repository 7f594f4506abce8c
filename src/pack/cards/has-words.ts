/** Whether a text has those words where it has them first, and whole: 6 February is not in 16 February. */
export function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at === -1) return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + words.length));
}
