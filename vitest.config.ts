import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** A unit test that runs this long hangs: the longest take some ten seconds, and a busy machine ten times that. */
const longest = 300_000

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'out/test-report.json' }]],
    // As many as there are processors: the process that hands out the files has little to do.
    maxWorkers: availableParallelism(),
    // Node itself loads the TypeScript, as it does when the program runs; nothing is transformed on the way.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.spec.ts'],
          exclude: ['tests/e2e/**'],
          testTimeout: longest,
          hookTimeout: longest,
          // Files share a process, so that word lists, fonts and modules are read once and not a hundred times. A test
          // therefore changes nothing that outlives it.
          isolate: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: ['tests/e2e/build-program.ts'],
          testTimeout: longest,
          hookTimeout: longest,
        },
      },
    ],
  },
})
