import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractZip } from './extract-zip.ts';

const OUTPUT = '.output';
const MINUTES = 60_000;

const zipsIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((file) => file.endsWith('.zip'));
const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const sums = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(zipsIn(folder).map((name) => [name, sha256(join(folder, name))]));

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr, stdout } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: cleanEnvironment(),
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

/** What npm and Vitest set for us is nothing that a clean machine has; what it needs to reach a registry stays. */
const SET_FOR_US =
  /^(?:npm_(?!config_(?:registry|ca|cafile|proxy|https_proxy|noproxy|strict_ssl)$)|VITEST|NODE_ENV$|NODE_OPTIONS$|INIT_CWD$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/i;

function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = join(process.cwd(), 'node_modules');
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.startsWith(own));
  const others = Object.entries(process.env).filter(([name]) => !SET_FOR_US.test(name));
  return { ...Object.fromEntries(others), PATH: path.join(':'), LANG: 'C.UTF-8' };
}

describe('What is uploaded', () => {
  const clean = mkdtempSync(join(tmpdir(), 'backgrounder-sources-'));
  const kept = mkdtempSync(join(tmpdir(), 'backgrounder-zips-'));

  beforeAll(() => {
    for (const zip of zipsIn(OUTPUT)) rmSync(join(OUTPUT, zip));
    run(process.execPath, [join('.ci', 'package.mjs')], process.cwd());
    mkdirSync(kept, { recursive: true });
    for (const zip of zipsIn(OUTPUT)) cpSync(join(OUTPUT, zip), join(kept, zip));
    const sources = zipsIn(kept).find((name) => name.endsWith('-sources.zip'));
    extractZip(join(kept, sources ?? ''), clean);
  }, 5 * MINUTES);
  afterAll(() => {
    rmSync(clean, { recursive: true, force: true });
    rmSync(kept, { recursive: true, force: true });
  });

  it(
    'RG-5 is what build-for-amo makes of the sources alone, on a machine that has nothing installed',
    () => {
      run('npm', ['run', '--silent', 'build-for-amo'], clean);

      const firefox = zipsIn(kept).find((name) => name.endsWith('-firefox.zip')) ?? '';
      expect(sums(join(clean, OUTPUT))[firefox]).toBe(sums(kept)[firefox]);
    },
    10 * MINUTES,
  );

  it(
    'RG-6 has the same SHA-256 when it is built in another folder',
    () => {
      run('npm', ['run', '--silent', 'package'], clean);

      expect(Object.keys(sums(kept))).toHaveLength(4);
      expect(sums(join(clean, OUTPUT))).toEqual(sums(kept));
    },
    10 * MINUTES,
  );
});
