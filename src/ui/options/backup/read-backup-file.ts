import { type PackFile, type PackProblem, readPack } from '../../../pack-import/index.ts';
import { type Backup, type BackupProblem, MAX_BACKUP_BYTES, readBackup } from '../../../settings/index.ts';
import { bytesOfFile } from '../bytes-of-file.ts';

export type BackupFile =
  | { readonly ok: true; readonly backup: Backup; readonly packs: readonly PackFile[] }
  | {
      readonly ok: false;
      readonly problem: BackupProblem;
      /** What is wrong with packs in it. */
      readonly details: readonly PackProblem[];
    };

/** Reads a whole backup, its packs by the same gates as a pack file, or refuses it. What is too large is not even opened. */
export async function readBackupFile(file: File): Promise<BackupFile> {
  const read = readBackup(file.size > MAX_BACKUP_BYTES ? new Uint8Array() : await bytesOfFile(file));
  if (!read.ok) return { ...read, details: [] };
  const packs: PackFile[] = [];
  const details: PackProblem[] = [];
  for (const raw of read.packs) {
    const outcome = readPack(jsonBytes(raw), file.name);
    if (outcome.ok) packs.push(outcome.value);
    else details.push(...outcome.problems.map(({ line, column, ...problem }) => problem));
  }
  const isEachOnce = new Set(packs.map(({ id }) => id)).size === packs.length;
  if (details.length > 0 || !isEachOnce)
    return { ok: false, problem: { why: 'damaged', fields: ['packs'] }, details };
  return { ok: true, backup: read.backup, packs };
}

/** As a file of its own would have it. */
function jsonBytes(raw: unknown): Uint8Array {
  try {
    return new TextEncoder().encode(JSON.stringify(raw));
  } catch {
    // What is nested so deep that it cannot be written is refused like an empty file.
    return new Uint8Array();
  }
}
