// Builds the pack and the extension: node .ci/build.mjs [chrome] [firefox]   (both unless one is named)
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/root.mjs';
import { runWxt } from './lib/wxt.mjs';

const ARGUMENTS = { chrome: ['build', '-b', 'chrome'], firefox: ['build', '-b', 'firefox', '--mv3'] };

/** WXT leaves out a script that no entrypoint names; the manifest would then point at nothing. */
function checkFiles(browser) {
  const folder = join(ROOT, '.output', `${browser}-mv3`);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const named = [
    ...manifest.content_scripts.flatMap((script) => script.js),
    manifest.action?.default_popup,
    'card.js',
    'gate.js',
    'pack/index.bin',
    'pack/map.bin',
    'pack/flags.bin',
  ];
  const missing = named.filter((name) => name === undefined || !existsSync(join(folder, name)));
  if (missing.length === 0) return;
  process.stderr.write(
    `The ${browser} build lacks ${missing.map((name) => name ?? 'a popup').join(', ')}.\n`,
  );
  process.exit(1);
}

for (const browser of runWxt(ROOT, ARGUMENTS)) checkFiles(browser);
