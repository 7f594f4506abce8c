import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import ts from 'typescript';

/** The oldest browsers that the manifests admit. */
const OLDEST = { chrome: 128, firefox: 140 } as const;

/** Where MDN's data keeps the members of what TypeScript calls a mixin. */
const HOLDERS = ['Element', 'Document', 'Window', 'HTMLElement', 'Node', 'ShadowRoot', 'Worker'];

interface Support {
  readonly version_added?: string | boolean | null;
  readonly flags?: unknown;
  readonly prefix?: string;
}

interface Compat {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[]>> };
  readonly [member: string]: unknown;
}

/** An API that some admitted browser does not have. */
export interface NewApi {
  /** Its path in MDN's data: "api.Highlight.type". */
  readonly api: string;
  readonly lacksIt: readonly string[];
  readonly file: string;
}

export interface ScanResult {
  readonly found: readonly NewApi[];
  /** How many uses of browser APIs were looked up, so that a scan that sees nothing is noticed. */
  readonly lookedUp: number;
}

const DATA = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as Compat; // MDN's published format

function compatAt(path: string): Compat | undefined {
  let at: unknown = DATA;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Compat)[key];
  }
  return (at as Compat).__compat ? (at as Compat) : undefined;
}

function lacking(entry: Compat): readonly string[] {
  return Object.entries(OLDEST)
    .filter(([browser, oldest]) => {
      const support = [entry.__compat?.support[browser] ?? []].flat() as readonly Support[]; // one or several
      const has = support.some(({ version_added: since, flags, prefix }) => {
        if (flags !== undefined || prefix !== undefined) return false;
        return (
          since === true || (typeof since === 'string' && Number.parseFloat(since.replace('≤', '')) <= oldest)
        );
      });
      return !has;
    })
    .map(([browser]) => browser);
}

/** Paths in MDN's data under which a member declared in TypeScript's own libraries may be found. */
function pathsOf(declaration: ts.Declaration, name: string): readonly string[] {
  const { parent } = declaration;
  const owner =
    ts.isInterfaceDeclaration(parent) || ts.isModuleDeclaration(parent) ? parent.name.text : undefined;
  if (owner === undefined) return [`api.${name}`, `api.Window.${name}`, `javascript.builtins.${name}`];
  const type = owner.replace(/Constructor$/, '');
  return [
    ...[`api.${type}.${name}`, `api.${type}.${name}_static`, `javascript.builtins.${type}.${name}`],
    ...HOLDERS.map((holder) => `api.${holder}.${name}`),
  ];
}

const isLibrary = (file: string): boolean => /\/typescript\/lib\/lib\.[\w.]+\.d\.ts$/.test(file);

/** `browser.tabs.query` and `chrome.tabs.query` by their text, for each browser has its own types. */
function webExtensionPath(node: ts.PropertyAccessExpression): string | undefined {
  const chain = /^(?:browser|chrome|api)\.((?:\w+\.)*\w+)$/.exec(node.getText());
  return chain ? `webextensions.api.${chain[1]}` : undefined;
}

/** Every use of a browser's API in these files that is newer than the oldest browsers. */
export function scanForNewApis(files: readonly string[], options: ts.CompilerOptions): ScanResult {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const found: NewApi[] = [];
  let lookedUp = 0;
  const note = (paths: readonly string[], file: string): void => {
    const path = paths.find((candidate) => compatAt(candidate) !== undefined);
    const entry = path === undefined ? undefined : compatAt(path);
    if (path === undefined || !entry) return;
    lookedUp++;
    const lacksIt = lacking(entry);
    if (lacksIt.length > 0) found.push({ api: path, lacksIt, file });
  };
  for (const name of files) {
    const source = program.getSourceFile(name);
    if (!source) throw new Error(`${name} was not read`);
    const file = relative('.', name);
    const visit = (node: ts.Node): void => {
      const member = ts.isPropertyAccessExpression(node)
        ? node.name
        : ts.isIdentifier(node)
          ? node
          : undefined;
      const declaration = member && checker.getSymbolAtLocation(member)?.declarations?.[0];
      if (member && declaration && isLibrary(declaration.getSourceFile().fileName)) {
        // The name of a property is visited once more on its own.
        if (!ts.isPropertyAccessExpression(node.parent) || node.parent.name !== node) {
          note(pathsOf(declaration, member.text), file);
        }
      }
      const path = ts.isPropertyAccessExpression(node) ? webExtensionPath(node) : undefined;
      if (path !== undefined) note([path], file);
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(source, visit);
  }
  return { found, lookedUp };
}
