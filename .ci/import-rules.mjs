// Who may import whom, as rules of dependency-cruiser. The table of docs/design.md says the same of folders; the check
// (lib/check-imports.mjs) compares them, and wants each permission used.

const FOLDER_OF = (name) => `^src/${name}/`;

/** What each folder of src may import besides itself; `types` only by `import type`. */
export const ALLOWED = {
  pack: {},
  matching: { folders: ['pack'] },
  article: {},
  search: { folders: ['pack'], packages: ['fuse\\.js'] },
  map: { folders: ['pack'] },
  'pack-import': { folders: ['pack'], packages: ['valibot'] },
  settings: { types: ['pack'] },
  protocol: { folders: ['article', 'pack'], types: ['matching'], packages: ['valibot'] },
  ui: { folders: ['pack', 'pack-import', 'settings'], types: ['protocol', 'matching'], packages: ['preact'] },
  page: {
    folders: ['article', 'settings', 'protocol', 'ui'],
    types: ['pack', 'matching'],
    packages: ['preact', '@floating-ui'],
  },
  background: {
    folders: ['article', 'pack', 'pack-import', 'matching', 'search', 'map', 'protocol', 'settings'],
  },
  platform: {
    folders: ['protocol', 'settings'],
    types: ['pack'],
    packages: ['webextension-polyfill'],
  },
  'pack-compiler': {
    folders: ['pack', 'pack-import', 'map'],
    packages: [
      'valibot',
      '@valibot/to-json-schema',
      'yaml',
      'petrovich',
      'shevchenko',
      'opencc-js',
      'd3-geo',
      'topojson-client',
      'topojson-simplify',
      '@types/(d3-geo|topojson-client|topojson-simplify|topojson-specification|geojson)',
    ],
    node: true,
  },
  // The tool scans saved pages with the page's own scanner, over a simulated DOM.
  'command-line': {
    folders: ['article', 'pack', 'matching', 'pack-compiler', 'page/scan'],
    packages: ['happy-dom'],
    node: true,
  },
};

/** Folders inside a folder in the order of the work, none of which imports a later one. */
const STEPS = {
  matching: ['words', 'names', 'context', 'reading', 'linking'],
  pack: ['folding', 'records', 'naming', 'tables', 'cards', 'files'],
  'pack-import': ['format', 'records', 'reading', 'tables', 'compiling', 'preview', 'writing'],
};

const TESTS = '\\.test\\.tsx?$|^src/ui/testing/';
const any = (names) => names.map(FOLDER_OF).join('|');

/** The rules for one folder of src; its tests may use everything. */
function rulesFor([name, { folders = [], types = [], packages = [], node = false }]) {
  const rules = [
    {
      name: `${name}-imports-only-its-allowed-folders`,
      from: { path: FOLDER_OF(name), pathNot: TESTS },
      to: { path: '^(src|entrypoints|tests|bench)/', pathNot: any([name, ...folders, ...types]) },
    },
    {
      name: `${name}-imports-only-its-allowed-packages`,
      from: { path: FOLDER_OF(name), pathNot: TESTS },
      to: {
        path: 'node_modules',
        ...(packages.length > 0
          ? { pathNot: packages.map((name) => `node_modules/${name}/`).join('|') }
          : {}),
      },
    },
  ];
  if (types.length > 0) {
    rules.push({
      name: `${name}-imports-only-types`,
      from: { path: FOLDER_OF(name), pathNot: TESTS },
      to: { path: any(types), dependencyTypesNot: ['type-only'] },
    });
  }
  if (!node) {
    rules.push({
      name: `${name}-uses-no-node`,
      from: { path: FOLDER_OF(name), pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    });
  }
  return rules.map((rule) => ({ ...rule, severity: 'error' }));
}

export const RULES = [
  ...Object.entries(ALLOWED).flatMap(rulesFor),
  {
    name: 'no-cycles',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolved',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^#|^virtual:' },
  },
  {
    name: 'only-known-folders-in-src',
    severity: 'error',
    from: { path: '^src/', pathNot: any(Object.keys(ALLOWED)) },
    to: {},
  },
  ...['pack', 'matching', 'map'].map((name) => ({
    name: `${name}-only-through-its-index`,
    severity: 'error',
    from: { pathNot: `${FOLDER_OF(name)}|^tests/|^bench/|${TESTS}` },
    to: { path: FOLDER_OF(name), pathNot: `${FOLDER_OF(name)}index\\.ts$` },
  })),
  {
    name: 'preact-in-the-page-only-in-card',
    severity: 'error',
    from: { path: '^src/page/', pathNot: `^src/page/card/|${TESTS}` },
    to: { path: 'node_modules/preact/|^src/ui/' },
  },
  ...Object.entries(STEPS).flatMap(([folder, steps]) =>
    steps.slice(0, -1).map((step, number) => ({
      name: `${folder}-${step}-knows-no-later-step`,
      severity: 'error',
      from: { path: FOLDER_OF(`${folder}/${step}`), pathNot: TESTS },
      to: { path: any(steps.slice(number + 1).map((later) => `${folder}/${later}`)) },
    })),
  ),
  // What several pages show is in no page's folder.
  {
    name: 'pages-import-no-other-page',
    severity: 'error',
    from: { path: '^src/ui/(?:(popup|panel|options|welcome|privacy)/|.)', pathNot: TESTS },
    to: { path: '^src/ui/(popup|panel|options|welcome|privacy)/', pathNot: '^src/ui/$1/' },
  },
  {
    name: 'fuse-only-in-search',
    severity: 'error',
    from: { path: '^(src|entrypoints)/', pathNot: '^src/search/' },
    to: { path: 'node_modules/fuse\\.js/' },
  },
  {
    name: 'entrypoints-import-only-src-and-wxt',
    severity: 'error',
    from: { path: '^entrypoints/' },
    to: { path: 'node_modules', pathNot: 'node_modules/(wxt|preact)/' },
  },
  {
    name: 'page-entrypoints-carry-no-engine',
    severity: 'error',
    from: { path: '^entrypoints/(page|card|gate)\\.' },
    to: { path: any(['pack', 'matching']), dependencyTypesNot: ['type-only'] },
  },
  {
    // A schema would take half of the page script's budget.
    name: 'only-the-worker-parses-requests',
    severity: 'error',
    from: { path: '^(src|entrypoints)/', pathNot: `^src/(background|protocol)/|${TESTS}` },
    to: { path: '^src/protocol/parse-worker-request' },
  },
  {
    name: 'only-the-worker-has-its-code',
    severity: 'error',
    from: { path: '^entrypoints/', pathNot: '^entrypoints/background\\.' },
    to: { path: FOLDER_OF('background') },
  },
  {
    name: 'nothing-imports-entrypoints-or-tests',
    severity: 'error',
    from: { path: '^src/', pathNot: TESTS },
    to: { path: '^(entrypoints|tests|bench)/' },
  },
  {
    name: 'bench-imports-only-the-core',
    severity: 'error',
    // The page's bench runs the page's code and the built extension.
    from: { path: '^bench/', pathNot: '^bench/page/' },
    to: {
      path: '^src/',
      pathNot: any(['matching', 'pack', 'pack-import', 'search', 'pack-compiler', 'protocol', 'background']),
    },
  },
];
