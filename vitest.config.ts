import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // What only the built program runs, in processes and threads of its own, is held by the scenarios and by the tests of
      // engine, lsp and wiring; lines can't be counted there.
      exclude: ['src/**/*.generated.*', 'src/cli/**', 'src/engine/**', 'src/lsp/**'],
      reporter: ['text-summary', 'html'],
      thresholds: {lines: 95},
    },
  },
})
