/** What a request can fail with; the reader's interface has one sentence for each code. */
export type FailureCode =
  | 'pack-damaged'
  | 'pack-missing'
  | 'unknown-entity'
  | 'unknown-request'
  | 'bad-request'
  | 'browser-refused'
  | 'timeout'
  | 'unreachable'
  | 'bug';

export interface Failure {
  readonly code: FailureCode;
  /** For the log and for "details"; English, one sentence. */
  readonly message: string;
}

/** A value or a named failure: what travels between contexts instead of exceptions. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** `ok(3)` → `{ ok: true, value: 3 }` */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** `failed('timeout', 'No answer in time.')` */
export function failed(code: FailureCode, message: string): Result<never> {
  return { ok: false, failure: { code, message } };
}

/**
 * Whether what came back is an answer of ours at all: another version's worker, or none of ours, may say anything. The
 * value's shape is vouched for by the handler's type.
 */
export function isResult(answer: unknown): answer is Result<unknown> {
  const { ok, failure } = Object(answer) as {
    readonly ok?: unknown;
    readonly failure?: Partial<Failure> | null;
  };
  return ok === true || (ok === false && failure?.code !== undefined);
}
