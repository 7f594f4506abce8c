import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from './dependencies.mjs';

let root;
const write = (file, packages) => writeFileSync(join(root, file), JSON.stringify({ packages }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  mkdirSync(join(root, 'node_modules'));
  write('package-lock.json', {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('Comparing what is installed with the lockfile', () => {
  it('is content when only packages for other platforms are missing', () => {
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });

    expect(isInstalled(root)).toBe(true);
  });

  it('sees another version', () => {
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.1' } });

    expect(isInstalled(root)).toBe(false);
  });

  it('sees a missing package', () => {
    write('node_modules/.package-lock.json', {});

    expect(isInstalled(root)).toBe(false);
  });

  it('takes an interrupted installation, which has no record of its own, for none', () => {
    expect(isInstalled(root)).toBe(false);
  });
});
