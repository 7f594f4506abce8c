import { resolve } from 'node:path';
import { build } from 'vite';

/** Where the applications of the bar's pages lie: real libraries in use. */
const APPS = resolve('tests', 'bar', 'pages', 'apps');

/** One of them as a script for a page; `alias` chooses another version of a library. */
export async function bundleApp(file: string, alias: Readonly<Record<string, string>> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { ...alias } },
    build: {
      write: false,
      minify: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      lib: { entry: resolve(APPS, file), formats: ['iife'], name: 'app' },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`Vite built no script of ${file}.`);
  return chunk.code;
}
