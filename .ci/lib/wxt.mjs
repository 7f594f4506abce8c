import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Compiles the pack, then runs WXT once for each browser that the command line names, or for all; gives the browsers.
 * Fails loudly: what a build prints matters only then, so callers may capture it.
 * @param {string} root
 * @param {Readonly<Record<string, readonly string[]>>} wxtArguments by browser
 * @returns {string[]}
 */
export function runWxt(root, wxtArguments) {
  const asked = process.argv.slice(2).filter((name) => name in wxtArguments);
  const browsers = asked.length > 0 ? asked : Object.keys(wxtArguments);
  run(root, join('src', 'pack-compiler', 'main.ts'), ['build']);
  for (const browser of browsers)
    run(root, join('node_modules', 'wxt', 'bin', 'wxt.mjs'), wxtArguments[browser]);
  return browsers;
}

function run(root, script, args) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
