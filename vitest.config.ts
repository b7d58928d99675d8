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
      // What the schemas say, and the two lines that hand the process's arguments over: only the built bin runs these.
      exclude: ['src/**/*.generated.*', 'src/cli/main.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: {lines: 95},
    },
  },
})
