import { defineConfig } from 'vitest/config';

const browserTests = {
  environment: 'node',
  testTimeout: 120_000,
  hookTimeout: 180_000,
  fileParallelism: false,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{core,portals-data,vault,messaging,background,ui,repo}/**/*.test.{ts,tsx}'],
        },
      },
      { test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] } },
      { test: { name: 'widgets', include: ['tests/{widgets,page}/**/*.test.ts'], ...browserTests } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...browserTests } },
    ],
  },
});
