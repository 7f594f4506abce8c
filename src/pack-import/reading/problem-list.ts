import { MOST_PROBLEMS } from '../format/limits.ts';
import type { PackProblem, ProblemCode } from '../format/pack-problem.ts';
import { shortened } from './excerpt.ts';
import type { Path } from './json-places.ts';

/** How a value that was read from a file is traced back to it. */
export interface ReadFrom {
  readonly file: string;
  /** The line of what a path leads to, from 1; undefined where the file has none. */
  readonly lineOf: (path: Path) => number | undefined;
}

/** What is wrong in a file, each with its place; of the most only how many. */
export class ProblemList {
  private readonly problems: PackProblem[] = [];
  private left = 0;
  private readonly from: ReadFrom;
  private readonly nameOf: (index: number) => string | undefined;

  /** `nameOf` gives the name of one of the file's records. */
  constructor(from: ReadFrom, nameOf: (index: number) => string | undefined) {
    this.from = from;
    this.nameOf = nameOf;
  }

  get isEmpty(): boolean {
    return this.problems.length === 0;
  }

  add(code: ProblemCode, params: readonly string[], path: Path): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(this.placed(code, params, path));
    else this.left++;
  }

  told(): readonly PackProblem[] {
    if (this.left === 0) return this.problems;
    return [...this.problems, { code: 'more-problems', params: [String(this.left)], file: this.from.file }];
  }

  private placed(code: ProblemCode, params: readonly string[], path: Path): PackProblem {
    const [list, index, ...rest] = path;
    const isInRecord = list === 'records' && typeof index === 'number';
    const steps = isInRecord ? rest : path;
    const field = steps.map((step) => shortened(String(step))).join('.');
    const who = isInRecord ? { index, record: shortened(this.nameOf(index) || `record ${index + 1}`) } : {};
    const line = this.from.lineOf(path);
    const at = line === undefined ? {} : { line };
    return { code, params, file: this.from.file, ...at, ...who, ...(field === '' ? {} : { field }) };
  }
}
