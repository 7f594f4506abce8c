import { join } from 'node:path';
import { build } from 'vite';

const ENTRY = join(import.meta.dirname, 'contestant-process.ts');
/** Inside the project, so that the peers, which stay the packages that they are, are found from there. */
const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'bench');

/**
 * Our modules as one minified script, as the extension ships them: between modules each use of a constant is a look at
 * memory. Answers where the script is.
 */
export async function bundleContestants(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: ENTRY, outDir: FOLDER, target: 'node24', minify: true },
  });
  return join(FOLDER, 'contestant-process.js');
}
