import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** Why the test makes no sense where it was started. */
    notApplicable?: string;
    /** What was measured, for the table of the bar: "slope 0.4 %". */
    figure?: string;
  }
}

/** Ends a test that makes no sense in this browser; docs/bar.md shows the reason, so that nothing is skipped silently. */
export function notApplicable(context: TestContext, because: string): never {
  context.task.meta.notApplicable = because;
  context.skip(because);
}
