import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { type PackProblem, problemKey } from '../../pack-import/index.ts';

/** The problem as the English interface says it, without its place. */
export function sentenceOf({ code, params }: PackProblem): string {
  const { message } = messages[problemKey(code)];
  return message.replace(/\$(\d)/g, (_, digit: string) => params[Number(digit) - 1] ?? '');
}

/** `my-pack.json:12: Dmitry Peskov, claims.0.from: Expected a date …` */
export function printPackProblem(problem: PackProblem): string {
  const { file, line, column, record, field } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const where = [record, field].filter((part) => part !== undefined).join(', ');
  return `${place}: ${where === '' ? '' : `${where}: `}${sentenceOf(problem)}`;
}
