// Makes a fresh machine ready, then runs one script of the project with the project's own Node.
//
//   node .ci/setup.mjs [--no-browsers] SCRIPT [ARGUMENTS…]
//
// It needs nothing but git, Node >= 20 and npm, and says everything on stderr: stdout belongs to the script.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowsers } from './lib/browsers.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { ROOT } from './lib/root.mjs';

const OLDEST_NODE = 20;

/** @param {string} sentence */
function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** The project's own Node (24); npm puts it first on the path of its scripts, but a running shell may have cached another. */
function projectNode() {
  const own = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  return existsSync(own) ? own : process.execPath;
}

const options = process.argv.slice(2);
const wantsBrowsers = options[0] !== '--no-browsers';
if (!wantsBrowsers) options.shift();
const [script, ...scriptArguments] = options;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  giveUp(`Backgrounder needs Node ${OLDEST_NODE} or newer to set itself up; this is ${process.version}.`);
}
try {
  installDependencies(ROOT);
  const browsers = wantsBrowsers ? await findBrowsers(ROOT) : {};
  if (script !== undefined) {
    const { status, signal, error } = spawnSync(projectNode(), [script, ...scriptArguments], {
      cwd: process.cwd(),
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        ...browsers,
        PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
      },
    });
    if (error) giveUp(`Could not run ${script}: ${error.message}`);
    process.exit(signal ? 1 : (status ?? 1));
  }
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}
