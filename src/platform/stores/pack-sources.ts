import browser from 'webextension-polyfill';
import { deflate, inflate } from './deflate.ts';
import { readLocal } from './local-value.ts';

/** The folder of the origin's private file system; browsers that lack it, or refuse it, get `storage.local`. */
const FOLDER = 'pack-sources';
const KEY = 'pack-source ';

/**
 * The canonical sources of imported packs, deflated, each under the SHA-256 of what it inflates to: writing one never
 * changes another, and one that was cut short is known by its hash.
 */
export const packSources = {
  /** Gives the hash. */
  async write(bytes: Uint8Array): Promise<string> {
    const hash = await hashOf(bytes);
    if (await packSources.read(hash)) return hash;
    const deflated = await deflate(bytes);
    const folder = await sourceFolder();
    try {
      if (!folder) throw new Error('This browser has no private files.');
      const writer = await (await folder.getFileHandle(hash, { create: true })).createWritable();
      await writer.write(new Blob([new Uint8Array(deflated)]));
      await writer.close();
    } catch {
      // A browser may have private files and yet refuse to write them.
      await browser.storage.local.set({ [KEY + hash]: toBase64(deflated) });
    }
    return hash;
  },
  async read(hash: string): Promise<Uint8Array | undefined> {
    const deflated = (await readFile(hash)) ?? (await readStored(hash));
    if (!deflated) return undefined;
    // What is cut short or altered does not inflate, or has another hash.
    const bytes = await inflate(deflated).catch(() => undefined);
    return bytes && (await hashOf(bytes)) === hash ? bytes : undefined;
  },
  async remove(hash: string): Promise<void> {
    const folder = await sourceFolder();
    await folder?.removeEntry(hash).catch(ignoreMissing);
    await browser.storage.local.remove(KEY + hash);
  },
  async list(): Promise<readonly string[]> {
    const folder = await sourceFolder();
    const files: string[] = [];
    if (folder) for await (const name of folder.keys()) files.push(name);
    const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(KEY));
    return [...new Set([...files, ...keys.map((key) => key.slice(KEY.length))])];
  },
};

async function sourceFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(FOLDER, { create: true });
  } catch {
    // Firefox refuses it where it keeps no data, as in private windows.
    return undefined;
  }
}

async function readFile(hash: string): Promise<Uint8Array | undefined> {
  const folder = await sourceFolder();
  const handle = await folder?.getFileHandle(hash).catch(ignoreMissing);
  return handle && new Uint8Array(await (await handle.getFile()).arrayBuffer());
}

function ignoreMissing(error: unknown): undefined {
  if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
}

async function readStored(hash: string): Promise<Uint8Array | undefined> {
  const stored = await readLocal(KEY + hash);
  if (typeof stored !== 'string') return undefined;
  return Uint8Array.from(atob(stored), (letter) => letter.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  // More arguments than this overflow the stack.
  const most = 8_192;
  let letters = '';
  for (let i = 0; i < bytes.length; i += most) {
    letters += String.fromCharCode(...bytes.subarray(i, i + most));
  }
  return btoa(letters);
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
