import { linkReadings, readFlow } from '../../../src/matching/index.ts';
import type { Pack } from '../../../src/pack/index.ts';

/** What the linker marks in a text, as the text has it. */
export function readPlainText(pack: Pack, text: string): readonly string[] {
  return linkReadings([readFlow(text, pack.index)], pack.index, {})
    .flat()
    .map(({ surface }) => surface);
}
