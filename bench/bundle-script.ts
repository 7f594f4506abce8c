import { basename, join } from 'node:path';
import { build } from 'vite';

/** Inside the project, so that the peers, which stay the packages that they are, are found from there. */
const FOLDER = join(import.meta.dirname, '..', '.cache', 'bench');

/**
 * A script of this folder as one minified file, as the extension ships its modules: between modules each use of a constant
 * is a look at memory, and Node compiles no TypeScript while it runs. Answers where the file is.
 */
export async function bundleScript(script: string): Promise<string> {
  const name = basename(script, '.ts');
  const outDir = join(FOLDER, name);
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: join(import.meta.dirname, script), outDir, target: 'node24', minify: true },
  });
  return join(outDir, `${name}.js`);
}
