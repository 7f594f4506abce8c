// Makes what is uploaded: node .ci/package.mjs [chrome] [edge] [firefox]   (all unless some are named)
//
// The zips in .output: one for each store, the sources that the Firefox one is built from, and SHA256SUMS. The same
// sources give the same bytes, in every folder.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runWxt } from './lib/wxt.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const OUTPUT = join(ROOT, '.output');
const SUMS = 'SHA256SUMS';
const ARGUMENTS = {
  chrome: ['zip', '-b', 'chrome'],
  edge: ['zip', '-b', 'edge'],
  firefox: ['zip', '-b', 'firefox', '--mv3', '--sources'],
};

const zips = () => readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));

runWxt(ROOT, ARGUMENTS);
const sums = zips().map((name) => {
  const hash = createHash('sha256').update(readFileSync(join(OUTPUT, name)));
  return `${hash.digest('hex')}  ${name}\n`;
});
rmSync(join(OUTPUT, SUMS), { force: true });
writeFileSync(join(OUTPUT, SUMS), sums.join(''));
process.stdout.write(sums.join(''));
