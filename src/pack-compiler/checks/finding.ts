/** Something that a check has against one record; the compiler adds where the record stands. */
export interface Finding {
  readonly record: string;
  /** Another record that it contradicts, which may answer for the difference just as well. */
  readonly other?: string;
  /** `dates`, `doubles`, `namesakes`, `places`, `sources`, `style`, `words` or a reference; a record may differ with `deviations: [{ from: CHECK, note: why }]`. */
  readonly check: string;
  /** Absent where it is about the whole record. */
  readonly field?: string | undefined;
  /** One sentence: what was expected, what was found. */
  readonly message: string;
}
