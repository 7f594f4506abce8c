// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

// What Chrome's store and Firefox's allow.
const MAX_DESCRIPTION = 132;

const entries: readonly [string, { readonly message: string; readonly description?: string }][] =
  Object.entries(messages);

describe('the strings of the interface', () => {
  it('fit the stores', () => {
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(MAX_DESCRIPTION);
  });

  it('are all used', () => {
    const code = [...sourceFiles('src'), ...sourceFiles('entrypoints'), 'wxt.config.ts']
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');

    expect(
      entries.map(([key]) => key).filter((key) => !new RegExp(`(?<![A-Za-z])${key}(?![A-Za-z])`).test(code)),
    ).toEqual([]);
  });

  it('explain each of their substitutions to translators', () => {
    const unexplained = entries.filter(([, { message, description = '' }]) =>
      (message.match(/\$\d/g) ?? []).some(
        (mark) => !description.includes(mark) && !description.includes('Dates'),
      ),
    );

    expect(unexplained.map(([key]) => key)).toEqual([]);
  });

  it('have a name that every browser takes', () => {
    expect(entries.map(([key]) => key).filter((key) => !/^[a-zA-Z]\w*$/.test(key))).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);
}
