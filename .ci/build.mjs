// Builds the pack and the extension: node .ci/build.mjs [chrome] [firefox]   (both unless one is named)
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const WXT = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
const ARGUMENTS = { chrome: ['build', '-b', 'chrome'], firefox: ['build', '-b', 'firefox', '--mv3'] };

/** Fails loudly: what a build prints matters only then, so callers may capture it. */
function run(script, args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** WXT leaves out a script that no entrypoint names; the manifest would then point at nothing. */
function checkFiles(browser) {
  const folder = join(ROOT, '.output', `${browser}-mv3`);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const named = [
    ...manifest.content_scripts.flatMap((script) => script.js),
    manifest.action?.default_popup,
    'card.js',
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

const asked = process.argv.slice(2).filter((name) => name in ARGUMENTS);
run(join(ROOT, 'src', 'pack-compiler', 'main.ts'), ['build']);
for (const browser of asked.length > 0 ? asked : Object.keys(ARGUMENTS)) {
  run(WXT, ARGUMENTS[browser]);
  checkFiles(browser);
}
