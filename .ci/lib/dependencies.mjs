import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether everything is installed that the lockfile asks for, but what is for other platforms. npm writes
 * node_modules/.package-lock.json as the last step of an installation, so that an interrupted one does not count.
 * @param {string} root
 */
export function isInstalled(root) {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const paths = Object.keys(wanted).filter((path) => path !== '');
  return paths.every((path) => {
    const got = installed[path];
    if (got === undefined) return wanted[path].optional === true || wanted[path].peer === true;
    return got.version === wanted[path].version;
  });
}

/** The package `node` brings its program in an install script, which some settings of npm forbid. */
function nodeRuns(root) {
  const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  return spawnSync(node, ['--version'], { shell: process.platform === 'win32' }).status === 0;
}

function npm(root, args) {
  // npm's own output goes to stderr: stdout belongs to the script that is run afterwards.
  return spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  }).status;
}

/** @param {string} root */
export function installDependencies(root) {
  if (isInstalled(root) && nodeRuns(root)) return;
  process.stderr.write('Installing dependencies from the lockfile (npm ci)…\n');
  if (npm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    throw new Error('"npm ci" failed: see its message above. Is the package registry reachable?');
  }
  if (nodeRuns(root)) return;
  npm(root, ['rebuild', 'node', '--foreground-scripts', '--ignore-scripts=false']);
  if (!nodeRuns(root)) {
    throw new Error(
      'npm did not let the package "node" install its program; allow its install script and try again.',
    );
  }
}
