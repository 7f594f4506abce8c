import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALLOWED } from '../import-rules.mjs';

/**
 * What the table of docs/design.md says otherwise than the import rules, or than the folders that there are.
 * @param {string} root
 */
export function untrueOfDesign(root) {
  const design = readFileSync(join(root, 'docs', 'design.md'), 'utf8');
  return [...undocumented(design), ...misnamedFolders(design, root)];
}

/** Rows that say otherwise who may import whom. */
function undocumented(design) {
  return Object.entries(ALLOWED).flatMap(([name, { folders = [], types = [] }]) => {
    const may = [...folders, ...types.map((folder) => `${folder} (types)`)].join(', ') || 'nothing';
    const row = design.split('\n').find((line) => line.startsWith(`| \`src/${name}\` |`));
    return row?.endsWith(`| ${may} |`) ? [] : [`docs/design.md should say of src/${name}: ${may}`];
  });
}

/** Folders for tests alone, which the table leaves out. */
const FOR_TESTS = ['testing', 'fixtures'];

/** Folders inside a folder that its row of docs/design.md names and that are not there, or the other way round. */
function misnamedFolders(design, root) {
  const rows = design.matchAll(/^\| `(src\/[a-z-]+)` \| (.*) \|.*\|$/gm);
  return [...rows].flatMap(([, folder, text]) => {
    const named = [...text.matchAll(/`([a-z0-9-]+)\/`/g)].map(([, name]) => name);
    const there = readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !FOR_TESTS.includes(entry.name))
      .map(({ name }) => name);
    return [
      ...named
        .filter((name) => !there.includes(name))
        .map((name) => `docs/design.md: ${folder} has no ${name}/`),
      ...there
        .filter((name) => named.length > 0 && !named.includes(name))
        .map((name) => `docs/design.md should say what is in ${folder}/${name}`),
    ];
  });
}
