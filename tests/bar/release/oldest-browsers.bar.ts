import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { scanForNewApis } from './new-apis.ts';

/** Newer than the oldest browsers, with what makes them safe there. */
const GUARDED: Readonly<Record<string, string>> = {
  'webextensions.api.runtime.getBrowserInfo': 'asked for only where `in` finds it',
  'webextensions.api.sidebarAction': 'Firefox’s own branch',
  'webextensions.api.sidebarAction.open': 'Firefox’s own branch',
  'webextensions.api.sidePanel': 'Chromium’s own branch',
  'webextensions.api.sidePanel.open': 'Chromium’s own branch',
};

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['chrome'],
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'preact',
  strict: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What runs in a browser: not the compiler, the command line or tests. */
function shippedSources(): readonly string[] {
  return ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => resolve(entry.parentPath, entry.name))
      .filter((file) => !/\.test\.tsx?$|\.d\.ts$|\/(pack-compiler|command-line|testing)\//.test(file)),
  );
}

describe('The oldest browsers, Chromium 128 and Firefox 140', () => {
  it('RG-14 have every API that is used without a guard', (context) => {
    const { found, lookedUp } = scanForNewApis(shippedSources(), OPTIONS);
    const unguarded = found.filter(({ api }) => !(api in GUARDED));

    context.task.meta.figure = `${lookedUp} uses of browser APIs looked up`;
    expect(lookedUp).toBeGreaterThan(1000);
    expect(unguarded).toEqual([]);
    expect(Object.keys(GUARDED).filter((api) => !found.some((use) => use.api === api))).toEqual([]);
  }, 120_000);

  it('RG-14 would be found lacking', () => {
    const folder = mkdtempSync(join(tmpdir(), 'backgrounder-apis-'));
    const file = join(folder, 'new.ts');
    writeFileSync(file, "new URLPattern('/a'); new Highlight().add(new Range());");

    const { found } = scanForNewApis([file], OPTIONS);

    rmSync(folder, { recursive: true });
    expect(found.map(({ api, lacksIt }) => [api, lacksIt])).toEqual([['api.URLPattern', ['firefox']]]);
  });
});
