import { runsOf } from './runs.ts';
import type { Section } from './sections.ts';

/** The sections of Runs. */
export function runSections(name: string, lengths: readonly number[]): [string, Section][] {
  const { base, low, high } = runsOf(lengths);
  return [
    [`${name}Base`, base],
    [`${name}Low`, low],
    [`${name}High`, high],
  ];
}
