/** What Markdown would take for its own signs. */
const SIGNS = /[\\`*_[\]<>#|~]/g;
/** At the beginning of a line also numbers with a dot or a bracket, plus and minus. */
const STARTS = /^(\s*)(\d+)([.)])|^(\s*)([+-])(?=\s)/;

/**
 * A text so that Markdown shows it as it is.
 * @example escapeMarkdown('Kim *Jong* [Un]') // 'Kim \*Jong\* \[Un\]'
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line
    .replace(SIGNS, '\\$&')
    .replace(STARTS, (_, blank, number, dot, otherBlank, sign) =>
      number === undefined ? `${otherBlank}\\${sign}` : `${blank}${number}\\${dot}`,
    );
}

/** Lines as a list. */
export function listOf(lines: readonly string[], as?: 'numbered'): string {
  return lines.map((line, i) => `${as === 'numbered' ? `${i + 1}.` : '-'} ${line}`).join('\n');
}

/** A heading of that level and what is listed under it; nothing where that is nothing. */
export function sectionOf(level: number, title: string, lines: readonly string[], as?: 'numbered'): string {
  return lines.length === 0 ? '' : `${'#'.repeat(level)} ${title}\n\n${listOf(lines, as)}`;
}

/** Numbers of the sources of a statement: " [1, 2]". */
export function referencesOf(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
}
