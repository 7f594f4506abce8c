import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BROWSERS } from '../../support/browsers/launch.ts';
import { manifestOf } from './build-files.ts';

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly optional?: boolean }>
  >;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
      }
    >
  >;
}

describe('The papers of a release', () => {
  it('RG-9 pin every dependency, and list the licences of what ships', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >; // npm's own format
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    const { packages } = JSON.parse(read('package-lock.json')) as Lockfile; // npm's own format
    // What is for other platforms has no hash where npm never saw it; none of it ships.
    const unsealed = Object.entries(packages).filter(
      ([path, { integrity, optional }]) => path !== '' && !integrity && !optional,
    );
    const notices = spawnSync(process.execPath, [join('.ci', 'third-party.mjs'), '--check'], {
      encoding: 'utf8',
    });

    expect(loose).toEqual([]);
    expect(unsealed).toEqual([]);
    expect(notices.stderr).toBe('');
    expect(notices.status).toBe(0);
  });

  it('RG-10 attest where a release comes from, with its checksums', () => {
    const workflow = parse(read('.github', 'workflows', 'release.yml')) as Workflow; // GitHub's own format
    const jobs = Object.values(workflow.jobs);
    const steps = jobs.flatMap((job) => job.steps);
    const permissions = Object.assign({}, workflow.permissions, ...jobs.map((job) => job.permissions));

    expect(permissions).toMatchObject({ 'id-token': 'write', attestations: 'write', contents: 'write' });
    expect(steps.some(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'))).toBe(true);
    expect(steps.some(({ run }) => run?.includes('SHA256SUMS'))).toBe(true);
    expect(steps.map(({ run }) => run)).toContain('npm run test:full'); // .ci/run leaves the bar out
  });

  it('RG-11 say what is collected (nothing) and what a website can notice', () => {
    const privacy = read('PRIVACY.md').replace(/\s+/g, ' ');

    expect(privacy).toContain('does not collect or send any data');
    expect(privacy).toContain('## What it keeps, in your browser alone');
    expect(privacy).toContain('## What a website can notice');
    for (const noticed of ['That names are marked', 'That a card is open', 'your notes']) {
      expect(privacy).toContain(noticed);
    }
  });

  it('RG-12 justify each permission', () => {
    const asked = BROWSERS.flatMap((browser) => {
      const { permissions, host_permissions } = manifestOf(browser);
      return [...permissions, ...host_permissions];
    });
    const rows = read('docs', 'store', 'permissions.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const justified = new Set(rows.flatMap((row) => row.split('|')[1]?.match(/`([^`]+)`/g) ?? []));

    expect(justified).toEqual(new Set(asked.map((permission) => `\`${permission}\``)));
    expect(rows.filter((row) => (row.split('|')[2] ?? '').trim().length < 40)).toEqual([]);
  });

  it('RG-17 name a contact and the threats', () => {
    const security = read('SECURITY.md');

    expect(security).toMatch(/## Reporting[\s\S]+(@|advisor)/);
    expect(security).toMatch(/## Threat model/);
    for (const attacker of ['website', 'pack', 'network', 'other extension']) {
      expect(security.toLowerCase()).toContain(attacker);
    }
  });

  it('RG-11, RG-12 have texts for the stores in docs/store', () => {
    expect(readdirSync(join('docs', 'store'))).toEqual(
      expect.arrayContaining([
        'README.md',
        'listing.md',
        'permissions.md',
        'pictures.md',
        'reviewer-notes.md',
      ]),
    );
  });
});
