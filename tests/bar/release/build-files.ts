import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserName } from '../../support/browsers/driver.ts';
import { buildFolder } from '../../support/browsers/launch.ts';

/** A file of a build, by its path there. */
export interface BuildFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Of a browser's build, or of any folder. */
export function buildFiles(build: string): readonly BuildFile[] {
  const folder = build === 'chromium' || build === 'firefox' ? buildFolder(build) : build;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).replaceAll('\\', '/'), bytes: readFileSync(file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly commands: Readonly<Record<string, { readonly suggested_key?: { readonly default?: string } }>>;
  readonly content_scripts: readonly { readonly world?: string }[];
}

export function manifestOf(browser: BrowserName): Manifest {
  // Our own build; the snapshot test shows all of it.
  return JSON.parse(readFileSync(join(buildFolder(browser), 'manifest.json'), 'utf8')) as Manifest;
}
