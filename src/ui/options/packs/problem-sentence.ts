import { type PackProblem, problemKey } from '../../../pack-import/index.ts';
import type { Translate } from '../../i18n/translate.ts';

/** What is wrong, in the reader's language; without its place. */
export function problemSentence(t: Translate, { code, params }: PackProblem): string {
  return t(problemKey(code), params);
}

/** Where it is: `pack.json:12, Ada Example, claims.0.from`. */
export function problemPlace({ file, line, column, record, field }: PackProblem): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(':');
  return [position, record, field].filter((part) => part !== undefined).join(', ');
}
