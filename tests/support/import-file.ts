import type { Tab } from './driver.ts';

/** A piece of a file: text, bytes, or a text many times over, which is put together in the browser. */
export type FilePart = string | readonly number[] | { readonly text: string; readonly times: number };

/** Chooses a file on the options page, as the browser's own dialog does. */
export function chooseFile(options: Tab, name: string, ...parts: readonly FilePart[]): Promise<void> {
  return options.evaluate(
    (fileName, pieces) => {
      const input = document.querySelector<HTMLInputElement>('.drop input[type=file]');
      if (!input) throw new Error('The page has a button that chooses a file.');
      const contents = pieces.map((piece) => {
        if (typeof piece === 'string') return piece;
        return 'times' in piece ? piece.text.repeat(piece.times) : Uint8Array.from(piece);
      });
      const chosen = new DataTransfer();
      chosen.items.add(new File(contents, fileName));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    parts,
  );
}

/** All that the extension keeps, with the sizes of stored packs: equal texts mean that nothing was changed. */
export function storedState(options: Tab): Promise<string> {
  return options.evaluate(async () => {
    const stored = await chrome.storage.local.get(null);
    const root = await navigator.storage.getDirectory();
    const files: string[] = [];
    const folder = await root.getDirectoryHandle('pack-sources', { create: true });
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === 'file')
        files.push(`${name} ${(await (handle as FileSystemFileHandle).getFile()).size}`);
    }
    return JSON.stringify([stored, files.toSorted(), await indexedDB.databases()]);
  });
}
