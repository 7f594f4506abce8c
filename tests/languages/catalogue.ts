import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'public/_locales';

/** The strings of one language, as browsers read them. */
export type Catalogue = Readonly<
  Record<string, { readonly message: string; readonly description?: string | undefined }>
>;

/** Folder names of the languages that the interface speaks. */
export const LANGUAGES: readonly string[] = readdirSync(FOLDER).toSorted();

export function readCatalogue(language: string): Catalogue {
  // Our own file; the test beside this looks at what is in it.
  return JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8')) as Catalogue;
}

/** Everything that may name a string. */
export function sourceText(): string {
  return [...sourceFiles('src'), ...sourceFiles('entrypoints'), 'wxt.config.ts', ...pageFiles()]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);
}

function pageFiles(): string[] {
  return readdirSync('entrypoints', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `entrypoints/${name}`);
}
