import { defineConfig } from 'vitest/config';
import { interfaceLabels } from './src/i18n/vite-interface.ts';

const plugins = [interfaceLabels()];
const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

export default defineConfig({
  test: {
    projects: [
      {
        ...jsx,
        plugins,
        resolve: { alias: { 'vitest-environment-page': `${import.meta.dirname}/tests/environment/page.ts` } },
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'simulators/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
          testTimeout: 90_000,
        },
      },
      { ...jsx, plugins, test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 300_000 } },
      {
        ...jsx,
        plugins,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // Other work on the machine can hold a browser up for seconds; what is broken fails twice.
          retry: 1,
        },
      },
    ],
  },
});
