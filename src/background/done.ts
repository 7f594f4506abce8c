import { ok, type Result } from '../protocol/index.ts';

/** The answer to what is done and has nothing to tell. */
export async function done(act: Promise<unknown>): Promise<Result<null>> {
  await act;
  return ok(null);
}
