import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-folder.ts'],
    // Tests of whole processes wait for them: leave no core idle.
    maxWorkers: '100%',
    // Only what hangs runs into these: a busy machine makes every process ten times slower.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
