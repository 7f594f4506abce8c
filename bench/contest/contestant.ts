import type { Task } from '../task.ts';

/** What one pass over the text found; hits only from contestants whose corrections are judged. */
export interface Outcome {
  readonly found: number;
  readonly hits?: readonly Hit[];
  /** Share of the text that was worked on, where the whole would take hours. */
  readonly share?: number;
}

/** Builds once; what it answers runs once over the text. */
export type Contestant = (task: Task) => Promise<() => Outcome>;

/** A name that was found; `corrected` where the text writes it another way. */
export interface Hit {
  readonly flow: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly corrected: boolean;
}
