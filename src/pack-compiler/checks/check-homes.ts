import type { Problem } from '../problem.ts';
import { type Desks, homeOf } from '../records/desks.ts';
import type { PlacedRecord } from '../records/read-sources.ts';

/** Records in another file than the one that their country and kind give: nobody would look for them there. */
export function checkHomes(records: readonly PlacedRecord[], desks: Desks): Problem[] {
  return records.flatMap(({ record, file, line }) => {
    const home = homeOf(record, desks);
    return file === home ? [] : [{ file, line, record: record.id, message: `expected it in ${home}` }];
  });
}
