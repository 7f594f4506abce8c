import { type Numbers, numberAt } from './numbers.ts';
import { type Runs, runStart } from './runs.ts';

/** The cue words of the entities; many share one, so each distinct word stands here once. */
export interface CueTable {
  /** Hashes of the distinct words. */
  readonly hash: Int32Array;
  readonly ofEntity: Runs;
  /** The words of one entity after the other, as places in `hash`. */
  readonly numbers: Numbers;
}

/** Where the entity's cue words begin among all; they end where those of the next entity begin. */
export function cuesFrom({ ofEntity }: CueTable, entity: number): number {
  return runStart(ofEntity, entity);
}

/** Hash of the cue word at that place among all. */
export function cueHashAt({ hash, numbers }: CueTable, place: number): number {
  return hash[numberAt(numbers, place)] as number; // numbers are places in `hash`
}
