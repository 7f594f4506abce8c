import { resolve } from 'node:path';
import { build } from 'vite';

/** The name under which the bundle's exports stand in the browser. */
export const BUNDLE = 'pageBench';

/** The page side's modules as one script, minified as in the extension. */
export async function bundlePageCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome128',
      lib: { entry: resolve('bench', 'page', 'page-code.ts'), formats: ['iife'], name: BUNDLE },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('Vite built no script.');
  return chunk.code;
}
