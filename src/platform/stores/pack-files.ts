import browser from 'webextension-polyfill';
import { inflate } from './deflate.ts';

const FILE_NAME = /^[a-z0-9-]+\.bin$/;

/** Reads a file of the shipped pack: the only request that the extension makes, and it stays inside it. */
async function read(name: string): Promise<Uint8Array> {
  if (!FILE_NAME.test(name)) throw new Error(`“${name}” is no file of a pack.`);
  const response = await fetch(browser.runtime.getURL(`pack/${name}`));
  if (!response.ok) throw new Error(`The extension has no file pack/${name} (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The shipped pack, as `openPack` reads it. */
export const packFiles = { read, inflate };
