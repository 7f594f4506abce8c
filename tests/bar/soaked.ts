/** Set by `npm run test:soak`, which takes hours where the other runs take minutes. */
export const SOAK_VARIABLE = 'BACKGROUNDER_SOAK';

/** A quantity of a long test: the sample of an everyday run, or all of it. */
export function soaked<T>(sample: T, full: T): T {
  return process.env[SOAK_VARIABLE] === undefined ? sample : full;
}
