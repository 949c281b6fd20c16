import { defineConfig } from 'vitest/config';

/** A shared machine may stall a browser for seconds: a test that fails gets two more tries, and long waits are allowed. */
const browserTests = {
  environment: 'node',
  testTimeout: 120_000,
  hookTimeout: 300_000,
  fileParallelism: false,
  retry: 2,
} as const;

const firefoxWidgets = 'tests/widgets/firefox-widgets.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 30_000,
          include: ['tests/{core,portals-data,vault,messaging,background,ui,repo}/**/*.test.{ts,tsx}'],
        },
      },
      { test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] } },
      {
        test: {
          name: 'widgets',
          include: ['tests/{widgets,page,images}/**/*.test.ts'],
          exclude: [firefoxWidgets],
          ...browserTests,
        },
      },
      // A project of its own, so that the two lanes of a whole run are about as long.
      { test: { name: 'firefox-widgets', include: [firefoxWidgets], ...browserTests } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...browserTests } },
    ],
  },
});
