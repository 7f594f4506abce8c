// Makes what is uploaded: node .ci/package.mjs [chrome] [edge] [firefox]   (all unless some are named)
//
// The zips in .output: one for each store, the sources that the Firefox one is built from, and SHA256SUMS. The same
// sources give the same bytes, in every folder.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/root.mjs';
import { runWxt } from './lib/wxt.mjs';

const OUTPUT = join(ROOT, '.output');
const ARGUMENTS = {
  chrome: ['zip', '-b', 'chrome'],
  edge: ['zip', '-b', 'edge'],
  firefox: ['zip', '-b', 'firefox', '--mv3', '--sources'],
};

runWxt(ROOT, ARGUMENTS);
const zips = readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
const sums = zips.map((name) => {
  const hash = createHash('sha256').update(readFileSync(join(OUTPUT, name)));
  return `${hash.digest('hex')}  ${name}\n`;
});
writeFileSync(join(OUTPUT, 'SHA256SUMS'), sums.join(''));
process.stdout.write(sums.join(''));
