import type { FlowReading } from '../reading/flow-reading.ts';

/** Capitals of states that are names of people or of other towns too; the others tell wherever they stand. */
const CAPITALS: ReadonlySet<string> = new Set([
  'ATLANTA',
  'AUGUSTA',
  'AUSTIN',
  'BATON ROUGE',
  'BOSTON',
  'CARSON CITY',
  'CHARLESTON',
  'COLUMBIA',
  'COLUMBUS',
  'CONCORD',
  'DENVER',
  'DES MOINES',
  'DOVER',
  'HARTFORD',
  'HELENA',
  'HONOLULU',
  'INDIANAPOLIS',
  'JACKSON',
  'JEFFERSON CITY',
  'LINCOLN',
  'LITTLE ROCK',
  'MADISON',
  'MONTGOMERY',
  'NASHVILLE',
  'OKLAHOMA CITY',
  'PHOENIX',
  'PIERRE',
  'PROVIDENCE',
  'RICHMOND',
  'SALEM',
  'SALT LAKE CITY',
  'SANTA FE',
  'SPRINGFIELD',
  'ST. PAUL',
]);

/** "AUSTIN, Texas (AP) —", at the start of a paragraph. */
const DATELINE = /^\s*(\p{Lu}[\p{Lu}. ]*\p{Lu})(?:, [\p{L}. ]{2,20})?(?: ?\([^()]{2,40}\))? ?[–—-]/u;

/** Whether a report comes from the capital of a state. */
export function isFromStateCapital(readings: readonly FlowReading[]): boolean {
  return readings.some(({ text }) => {
    const town = DATELINE.exec(text)?.[1];
    return town !== undefined && CAPITALS.has(town);
  });
}
