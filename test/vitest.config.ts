/** Two projects: `unit` in Node, `browser` in the real browsers. Run from the root: `npx vitest --config test/vitest.config.ts --root . --project unit`. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const minutes = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['test/unit/setup.ts'],
          environment: 'node',
          // jsdom takes seconds for the large pages, more on a busy machine.
          testTimeout: minutes,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          // One browser at a time: two would share the cores, and a picture wants its window in front.
          fileParallelism: true,
          maxWorkers: 2,
          testTimeout: 5 * minutes,
          hookTimeout: 8 * minutes,
        },
      },
    ],
  },
});
