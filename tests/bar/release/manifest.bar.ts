import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../support/browsers/launch.ts';
import { manifestOf } from './build-files.ts';

/** What a reviewer has agreed to. A change here is a change of what the extension may do: say why in the commit. */
const PERMISSIONS = ['contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const PANEL_PERMISSION = { chromium: ['sidePanel'], firefox: [] };
const HOSTS = ['http://*/*', 'https://*/*'];
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

describe.each(BROWSERS)('The manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  it('RG-1 equals the reviewed one', async () => {
    // After a review of the difference: npx vitest run --project bar manifest -u
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(
      `snapshots/manifest-${browser}.txt`,
    );
  });

  it('RG-2 has the strict policy', () => {
    const directives = manifest.content_security_policy.extension_pages.split('; ');
    const policy = Object.fromEntries(
      directives.map((directive) => [directive.split(' ')[0], directive.slice(directive.indexOf(' ') + 1)]),
    );

    expect(policy).toEqual(POLICY);
  });

  it('RG-3 asks for these permissions and no other', () => {
    expect(manifest.permissions.toSorted()).toEqual(
      [...PERMISSIONS, ...PANEL_PERMISSION[browser]].toSorted(),
    );
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  it('LK-5 makes nothing accessible to pages, and runs apart from their scripts', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts.map(({ world }) => world ?? 'ISOLATED')).toEqual(['ISOLATED']);
  });

  it('AX-9 suggests no key without Alt or Ctrl', () => {
    const keys = Object.values(manifest.commands).flatMap(
      ({ suggested_key }) => suggested_key?.default ?? [],
    );

    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !/^(Alt|Ctrl|Command|MacCtrl)\+/.test(key))).toEqual([]);
  });
});

describe('The manifests', () => {
  it('RG-7 have an id, the oldest version of each browser and the data key', () => {
    expect(manifestOf('chromium').minimum_chrome_version).toBe('128');
    expect(manifestOf('firefox').browser_specific_settings?.gecko).toMatchObject({
      id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/),
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    });
  });

  it('RG-4 pass Mozilla’s linter with no error and no warning but the accepted ones', () => {
    const check = [join('.ci', 'check.mjs'), '--only', 'lint-build'];
    const { stdout } = spawnSync(process.execPath, check, { encoding: 'utf8' });

    expect(stdout).toMatch(/\n0 refused, \d+ accepted warnings/);
    expect(stdout.trim().split('\n').at(-1)).toBe('1 passed, 0 failed');
  });
});
