import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const BIOME = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
const folder = mkdtempSync(resolve('src', 'page', 'planted-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the linter says of a line that would be in the page's code. */
function said(line) {
  const file = join(folder, 'planted.ts');
  writeFileSync(file, `export function planted(e: KeyboardEvent, node: Element): void {\n  ${line}\n}\n`);
  const { stdout, stderr } = spawnSync(process.execPath, [BIOME, 'lint', file], { encoding: 'utf8' });
  return stdout + stderr;
}

describe('The lint rules', () => {
  it.each([
    ["node.innerHTML = '<b>';", 'strings of markup'],
    ["eval('1');", 'eval'],
    ["new Function('return 1')();", 'No code from text'],
    ["void fetch('/x');", 'Nothing leaves the extension'],
    ["navigator.sendBeacon('/x');", 'nothing leaves the extension'],
    ["new WebSocket('wss://x');", 'Nothing leaves the extension'],
    ['new Range();', 'keep a StaticRange'],
    ['document.createRange();', 'keep a StaticRange'],
    ['CSS.highlights.highlightsFromPoint(1, 2);', 'Too slow for hovering'],
    ["if (e.key === 'j') node.remove();", 'A key of one letter'],
  ])('refuse %s', (line, message) => {
    expect(said(line)).toContain(message);
  });

  it('have nothing against keys without a character', () => {
    expect(said("if (e.key === 'Escape') node.remove();")).not.toContain('A key of one letter');
  });
});
