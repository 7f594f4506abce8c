import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { oneCheck } from './steps.mjs';

/**
 * Warnings that we know and accept, with the reason.
 * @type {Readonly<Record<string, string>>}
 */
const ACCEPTED_WARNINGS = {
  UNSAFE_VAR_ASSIGNMENT: 'Preact sets innerHTML for dangerouslySetInnerHTML, which we never use.',
};

/**
 * Mozilla's own linter over the Firefox build: no errors, and no warning but the accepted ones.
 * @param {string} root
 */
export function lintFirefoxBuild(root) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js'),
      'lint',
      '--source-dir',
      join(root, '.output', 'firefox-mv3'),
      '--output',
      'json',
      '--no-config-discovery',
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const start = stdout.indexOf('{');
  if (start === -1) {
    console.log(`web-ext lint gave no report.\n${stderr}${stdout}`);
    return oneCheck(false);
  }
  const report = JSON.parse(stdout.slice(start));
  const refused = [...report.errors, ...report.warnings.filter(({ code }) => !(code in ACCEPTED_WARNINGS))];
  for (const { _type, code, message, file, line } of refused) {
    console.log(`${_type} ${code}${file ? ` in ${file}:${line ?? '?'}` : ''}: ${message}`);
  }
  const accepted = report.warnings.length + report.errors.length - refused.length;
  console.log(`${refused.length} refused, ${accepted} accepted warnings, ${report.notices.length} notices`);
  return oneCheck(refused.length === 0);
}
