/** What an id may have of a text in small letters: its words of plain letters and digits, with hyphens between. */
export function hyphenated(text: string): string {
  return text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
