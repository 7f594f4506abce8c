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
