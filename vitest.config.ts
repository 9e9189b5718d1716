import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'commands/**/*.test.ts', 'test/**/*.test.ts'],
    // By itself vitest leaves one core without, and many tests wait for a clock or a child.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Ends what hangs; a slow or busy machine may take ten times as long as a quick one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: { include: ['src/**', 'commands/**'] },
  },
});
