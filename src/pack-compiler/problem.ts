/** Something wrong in a pack's sources, with the place where an author finds it. */
export interface Problem {
  /** Path below the folder of the pack. */
  readonly file: string;
  readonly line: number;
  readonly record?: string;
  readonly field?: string;
  /** One sentence: what was found, what was expected. */
  readonly message: string;
}

/** `world.yaml:12: person.x, claims.0.from: expected …` */
export function printProblem({ file, line, record, field, message }: Problem): string {
  const where = [record, field].filter(Boolean).join(', ');
  return `${file}:${line}: ${where ? `${where}: ` : ''}${message}`;
}
