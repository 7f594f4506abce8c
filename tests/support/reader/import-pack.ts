import type { Tab } from '../browsers/driver.ts';
import { PACK_HEAD } from '../pack-head.ts';
import { press, textWith } from './controls.ts';
import { chooseFile } from './import-file.ts';

export interface PackedRecord {
  readonly id?: string;
  readonly kind: string;
  readonly name: string;
  readonly gloss: string;
}

/** A pack file titled "Pack ID". */
export function packText(id: string, records: readonly PackedRecord[], date = PACK_HEAD.date): string {
  return JSON.stringify({ ...PACK_HEAD, id, title: `Pack ${id}`, date, records });
}

/** Imports a small pack on the options page. */
export async function importPack(options: Tab, id: string, records: readonly PackedRecord[]): Promise<void> {
  await textWith(options, 'Your packs');
  await chooseFile(options, `${id}.json`, packText(id, records));
  await press(options, { role: 'button', name: 'Import' });
  await textWith(options, `Imported “Pack ${id}”.`);
}
