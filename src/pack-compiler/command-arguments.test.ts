import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['src/pack-compiler/main.ts', ...args], { encoding: 'utf8' });

describe('the command for packs', () => {
  it('says how it is called where that is asked for', () => {
    for (const option of ['--help', '-h']) {
      const { status, stdout } = run(option);

      expect(stdout).toMatch(/^Usage: /);
      expect(status).toBe(0);
    }
  });

  it('names an option that it does not know, without a stack', () => {
    const { status, stderr } = run('check', '--form', 'folder');

    expect(stderr).toMatch(/^Unknown option '--form'/);
    expect(stderr).toContain('Usage: ');
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(status).toBe(2);
  });
});
