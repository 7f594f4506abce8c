import { press, textWith } from './controls.ts';
import type { Tab } from './driver.ts';
import { chooseFile } from './import-file.ts';

export interface PackedRecord {
  readonly id?: string;
  readonly kind: string;
  readonly name: string;
  readonly gloss: string;
}

/** A pack file titled "Pack ID". */
export function packText(id: string, records: readonly PackedRecord[], date = '2026-11-20'): string {
  const head = { format: 'backgrounder-pack', version: 1, id, title: `Pack ${id}` };
  return JSON.stringify({ ...head, author: 'A Reader', licence: 'CC0', date, records });
}

/** Imports a small pack on the options page. */
export async function importPack(options: Tab, id: string, records: readonly PackedRecord[]): Promise<void> {
  await textWith(options, 'Your packs');
  await chooseFile(options, `${id}.json`, packText(id, records));
  await press(options, { role: 'button', name: 'Import' });
  await textWith(options, `Imported “Pack ${id}”.`);
}
