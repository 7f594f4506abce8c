import { townOfDateline } from '../../context/datelines.ts';
import type { FlowReading } from '../../reading/flow-reading.ts';
import { words } from '../../words/word-class.ts';

/** Capitals of states that are nobody's name and no other well-known town's: they tell wherever they stand. */
export const ONLY_CAPITALS = words(`
  albany annapolis bismarck boise cheyenne frankfort harrisburg juneau lansing montpelier olympia raleigh sacramento
  tallahassee topeka trenton
`);

/** The others, which tell where a report comes from. */
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

/** Whether a passage begins a report from the capital of a state: "AUSTIN, Texas (AP) —". */
export function isFromStateCapital({ text }: Pick<FlowReading, 'text'>): boolean {
  const town = townOfDateline(text);
  return town !== undefined && CAPITALS.has(town);
}
