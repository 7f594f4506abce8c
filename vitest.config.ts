import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS } from './tests/support/browsers/chromium-flags.ts';

const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // The list at the end of a run has only messages: what was found has to stand in them.
    chaiConfig: { truncateThreshold: 300 },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // Pure code: to load it anew for each file takes a third of the time.
          isolate: false,
          environment: 'node',
          include: ['{src,tests}/**/*.test.ts', '.ci/**/*.test.mjs'],
          exclude: ['src/ui/**', '**/*.browser.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          // Two thirds of the time would go into a new document and Preact for each file.
          isolate: false,
          environment: 'happy-dom',
          setupFiles: ['src/ui/testing/after-each.ts'],
          include: ['src/ui/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.{ts,tsx}'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromium,
                args: [...CHROMIUM_FLAGS],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          // On a busy machine a browser may miss a moment; what is broken fails twice.
          retry: 1,
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          // Two browsers on a slow, shared machine: one file at a time, and patience.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'bar',
          retry: 1,
          environment: 'node',
          include: ['tests/bar/**/*.bar.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
