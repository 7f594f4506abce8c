import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { ALLOWED, RULES } from '../import-rules.mjs';
import { untrueOfDesign } from './design-table.mjs';
import { oneCheck } from './steps.mjs';

const FOLDERS = ['entrypoints', 'src', 'tests', 'bench'];

/** Every source file that the cruise must have seen. */
function sourceFiles(root) {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
}

/** What is allowed and nobody does: the rule would claim less than holds. */
function unusedPermissions(modules) {
  const imports = modules
    .filter(({ source }) => !/\.test\.tsx?$/.test(source))
    .flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => ({ source, resolved })));
  return Object.entries(ALLOWED).flatMap(([name, { folders = [], types = [], packages = [] }]) => {
    const own = imports.filter(({ source }) => source.startsWith(`src/${name}/`));
    const isUsed = (pattern) => own.some(({ resolved }) => new RegExp(pattern).test(resolved));
    return [
      ...[...folders, ...types].filter((folder) => !isUsed(`^src/${folder}/`)),
      ...packages.filter((one) => !isUsed(`node_modules/${one}/`)),
    ].map((permission) => `src/${name} may import ${permission}, but does not`);
  });
}

/**
 * The import rule of the layout. With a compiler that dependency-cruiser can't use it would see no file at all and be
 * content, so it must have cruised every file that there is.
 * @param {string} root
 */
export async function checkImports(root) {
  const { output } = await cruise(
    FOLDERS,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: RULES },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
    },
    undefined,
    { tsConfig: extractTsConfig(join(root, 'tsconfig.json')) },
  );
  const seen = new Set(output.modules.map((module) => module.source));
  const unseen = sourceFiles(root).filter((file) => !seen.has(file));
  const dependencies = output.modules.reduce((sum, module) => sum + module.dependencies.length, 0);
  for (const file of unseen) console.log(`not checked: ${file}`);
  const untrue = [...unusedPermissions(output.modules), ...untrueOfDesign(root)];
  for (const sentence of untrue) console.log(sentence);
  for (const { rule, from, to } of output.summary.violations) console.log(`${rule.name}: ${from} → ${to}`);
  console.log(
    `${seen.size} modules, ${dependencies} imports, ${output.summary.violations.length} violations`,
  );
  return oneCheck(unseen.length + untrue.length + output.summary.violations.length === 0 && dependencies > 0);
}
