import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

const HOSTS = ['http://*/*', 'https://*/*'];

/** The strict policy under which Preact still renders; the browser itself then refuses every connection. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The examples of rules are their tests; the worker has no use for them. */
const withoutExamples = {
  name: 'without-examples',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    id.includes('/src/matching/')
      ? code.replace(/^ +(?:e|counterE)xample: *\n? *'[^'\\]*',\n/gm, '')
      : undefined,
} as const;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: [],
  zip: {
    // Everything that a build needs, and nothing that one leaves.
    dotSources: true,
    excludeSources: [
      ...['.git/**', '.wxt/**', '.cache/**', '.output/**', 'public/pack/**', 'test-results/**', '**/*.log'],
      ...['docs/gallery/**', 'docs/pictures/**', 'docs/store/pictures/**'],
    ],
  },
  vite: () => ({
    plugins: [withoutExamples],
    // The polyfill would fetch; both browsers know the link itself.
    build: { target: ['chrome128', 'firefox140'], modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'unlimitedStorage', 'contextMenus'],
    host_permissions: HOSTS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    omnibox: { keyword: 'bg' },
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpen__' },
      // Browsers take four keys from an extension; the fifth command gets one from the reader. Chromium keeps
      // Alt+Shift+P for itself and would leave the command without a key.
      peek: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandPeek__' },
      'toggle-site': { description: '__MSG_commandToggleSite__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backgrounder@backgrounder.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    // The licences of what others made ask to travel with it.
    'build:publicAssets': (wxt, files) => {
      files.push({
        absoluteSrc: resolve(wxt.config.root, 'THIRD-PARTY.md'),
        relativeDest: 'THIRD-PARTY.txt',
      });
    },
    // WXT's own content scripts announce the extension to the page and can be switched off by it,
    // so the page script is an unlisted script that only the manifest names.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: HOSTS,
          js: ['page.js'],
          all_frames: true,
          match_origin_as_fallback: true,
          run_at: 'document_idle',
        },
      ];
    },
  },
});
