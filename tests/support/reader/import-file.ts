import type { Tab } from '../browsers/driver.ts';

/** A piece of a file: text, bytes, or a text many times over, which is put together in the browser. */
export type FilePart = string | readonly number[] | { readonly text: string; readonly times: number };

/** Chooses a pack on the options page, as the browser's own dialog does. */
export function chooseFile(options: Tab, name: string, ...parts: readonly FilePart[]): Promise<void> {
  return choose(options, '.drop input[type=file]', name, parts);
}

/** Milliseconds after which an outcome is taken as it is. */
const LONGEST_WAIT = 20_000;

/**
 * Chooses a file, and gives all that is said about it once it is read, with what is folded away. `word` is a part of
 * the file's name that what is said has in it.
 */
export async function importOutcome(
  options: Tab,
  word: string,
  name: string,
  parts: readonly FilePart[],
): Promise<string> {
  await chooseFile(options, name, ...parts);
  return options.evaluate(
    (wanted, longest) =>
      new Promise<string>((resolve) => {
        const part = document.querySelector<HTMLElement>('.import');
        if (!part) throw new Error('The page has a part that imports packs.');
        const say = () => {
          for (const folded of part.querySelectorAll('details')) folded.open = true;
          resolve(part.innerText.replace(/\s+/g, ' '));
        };
        const look = () => {
          const isRead = part.querySelector('.loading') === null;
          const shown = [...part.querySelectorAll('.problem, h3')].map(({ textContent }) => textContent);
          if (isRead && shown.some((text) => new RegExp(`\\b${wanted}\\b`).test(text ?? ''))) say();
        };
        new MutationObserver(look).observe(part, { subtree: true, childList: true, characterData: true });
        look();
        setTimeout(say, longest);
      }),
    word,
    LONGEST_WAIT,
  );
}

/** Chooses a backup to be restored. */
export function chooseBackup(options: Tab, name: string, text: string): Promise<void> {
  return choose(options, '.restore input[type=file]', name, [text]);
}

function choose(options: Tab, button: string, name: string, parts: readonly FilePart[]): Promise<void> {
  return options.evaluate(
    (selector, fileName, pieces) => {
      const input = document.querySelector<HTMLInputElement>(selector);
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
    button,
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
