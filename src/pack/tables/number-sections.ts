import { numbersOf } from './numbers.ts';
import type { Section } from './sections.ts';

/** The sections of Numbers. */
export function numberSections(name: string, list: readonly number[]): [string, Section][] {
  const { low, high } = numbersOf(list);
  return [
    [`${name}Low`, low],
    [`${name}High`, high],
  ];
}
