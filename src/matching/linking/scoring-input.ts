import type { PackIndex } from '../../pack/index.ts';
import type { FlowReading } from '../reading/flow-reading.ts';
import type { DocumentFacts } from './document.ts';
import type { Position } from './positions.ts';

/** What scores are made from: the pack, what the whole document tells, and its flows by their numbers. */
export interface ScoringInput {
  readonly index: PackIndex;
  readonly facts: DocumentFacts;
  readonly readings: readonly FlowReading[];
}

/** The flow in which something stands. */
export function readingOf({ readings }: ScoringInput, { flow }: Pick<Position, 'flow'>): FlowReading {
  return readings[flow] as FlowReading; // flow numbers come from the readings
}
