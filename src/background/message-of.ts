/** What an error says, whatever was thrown: one sentence for a log or a failure. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
