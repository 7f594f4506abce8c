import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TITLE = /['"`]((?:(?:HP|LK|MP|FI|PF|AX|RG)-\d+(?:, | ))+)/g;
const TEST_FILE = /\.(test|bar|e2e)\.tsx?$|in-both-browsers\.ts$/;

/** The numbers that some test's source has in a title, whether or not it was run. */
export function writtenNumbers(): ReadonlySet<string> {
  const files = ['src', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && TEST_FILE.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const titles = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(TITLE)]);
  return new Set(titles.flatMap(([, numbers]) => numbers?.match(/[A-Z]+-\d+/g) ?? []));
}
