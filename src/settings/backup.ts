import { isWholeChoices, parseChoices, type StoredChoices } from './memory/choices.ts';
import { parseSettings } from './parse-settings.ts';
import { SETTINGS_VERSION, type Settings } from './settings.ts';
import { isRecord, type StoredRecord, versionOf } from './stored-record.ts';

/** What the reader can lose beside packs. */
export interface Backup {
  readonly settings: Settings;
  readonly choices: StoredChoices;
}

/** Why a file is refused, as a whole. */
export type BackupProblem =
  | { readonly why: 'other-file' }
  /** Written by a later version, which may mean something else by the same words. */
  | { readonly why: 'newer' }
  /** `fields` could not be read. */
  | { readonly why: 'damaged'; readonly fields: readonly string[] };

export type BackupRead =
  /** The packs are only known to be a list: whoever can read a pack has to look at each. */
  | { readonly ok: true; readonly backup: Backup; readonly packs: readonly unknown[] }
  | { readonly ok: false; readonly problem: BackupProblem };

/**
 * As large as it can be: 5 MB for 10,000 sites of the longest names, and the 100 MB that all packs together may have.
 * What is larger need not be read to know that it is none.
 */
export const MAX_BACKUP_BYTES = 105_000_000;

const FORMAT = 'backgrounder-backup';
const BACKUP_VERSION = 2;

/** `MIGRATIONS[n]` turns a file of version n + 1 into one of version n + 2. */
const MIGRATIONS: readonly ((file: StoredRecord) => StoredRecord)[] = [
  // 2026-11-26, before the first release: packs came into it.
  (file) => ({ ...file, packs: [] }),
];

/** The text of a backup, made to be looked at as well: each pack has a line of its own. `saved` is today. */
export function writeBackup({ settings, choices }: Backup, packs: readonly object[], saved: string): string {
  const head = JSON.stringify({ format: FORMAT, version: BACKUP_VERSION, saved, settings, choices }, null, 2);
  const lines = packs.map((pack) => `\n    ${JSON.stringify(pack)}`).join(',');
  return `${head.slice(0, -'\n}'.length)},\n  "packs": [${lines}${lines && '\n  '}]\n}\n`;
}

/** Reads a backup of this or an earlier version: all of it or nothing. Never throws. */
export function readBackup(bytes: Uint8Array): BackupRead {
  const file = bytes.length <= MAX_BACKUP_BYTES ? parseJson(bytes) : undefined;
  if (!isRecord(file) || file.format !== FORMAT) return refused({ why: 'other-file' });
  const version = versionOf(file);
  if (version > BACKUP_VERSION) return refused({ why: 'newer' });
  const { settings, choices, packs } = MIGRATIONS.slice(version - 1).reduce(
    (older, step) => step(older),
    file,
  );
  if (isRecord(settings) && versionOf(settings) > SETTINGS_VERSION) return refused({ why: 'newer' });
  const isList = Array.isArray(packs);
  const choicesBroken = isWholeChoices(choices) ? [] : ['choices'];
  const fields = [...damagedIn(settings), ...choicesBroken, ...(isList ? [] : ['packs'])];
  if (fields.length > 0) return refused({ why: 'damaged', fields });
  const backup = { settings: parseSettings(settings).settings, choices: parseChoices(choices) };
  return { ok: true, backup, packs: isList ? packs : [] };
}

/** Fields that are not wholly sound. What is stored is read with more patience, for there is nothing else to be had. */
function damagedIn(settings: unknown): readonly string[] {
  if (!isRecord(settings)) return ['settings'];
  const { kinds = {} } = settings;
  const broken = new Set(parseSettings(settings).problems);
  for (const field of ['disabledSites', 'chosenSites', 'muted']) {
    const list = settings[field] ?? [];
    if (!Array.isArray(list) || list.some((text) => typeof text !== 'string')) broken.add(field);
  }
  if (!isRecord(kinds) || Object.values(kinds).some((isOn) => typeof isOn !== 'boolean')) broken.add('kinds');
  return [...broken];
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // No text or no JSON: another kind of file, or one that was cut short.
    return undefined;
  }
}

function refused(problem: BackupProblem): BackupRead {
  return { ok: false, problem };
}
