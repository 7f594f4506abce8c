import browser from 'webextension-polyfill';

const FILE_NAME = /^[a-z0-9-]+\.bin$/;

/** Reads a file of the packaged pack: the only request that the extension makes, and it stays inside it. */
async function read(name: string): Promise<Uint8Array> {
  if (!FILE_NAME.test(name)) throw new Error(`“${name}” is no file of a pack.`);
  const response = await fetch(browser.runtime.getURL(`pack/${name}`));
  if (!response.ok) throw new Error(`The extension has no file pack/${name} (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const deflated = new Blob([new Uint8Array(bytes)]).stream();
  const inflated = deflated.pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}

/** The packaged pack, as `openPack` reads it. */
export const packFiles = { read, inflate };
