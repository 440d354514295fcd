/** Two projects: `unit` in Node, `browser` in the real browsers. Run from the root: `npx vitest --config test/vitest.config.ts --root . --project unit`. */
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const minutes = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        resolve: {
          alias: [
            // What the reader of PDFs needs of late browsers, Node 20 has not: its older form brings it along.
            { find: /^pdfjs-dist$/, replacement: 'pdfjs-dist/legacy/build/pdf.mjs' },
            // The form that browsers are given, not Node's.
            { find: /^pdfkit$/, replacement: resolve('node_modules/pdfkit/js/pdfkit.browser.mjs') },
          ],
        },
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['test/unit/setup.ts'],
          environment: 'node',
          // By itself it would leave one core idle.
          pool: 'threads',
          maxWorkers: 2,
          // jsdom takes seconds for the large pages, more on a busy machine.
          testTimeout: minutes,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/furnished.ts'],
          environment: 'node',
          // None of them changes what it imports: the next one in line need not read it again.
          isolate: false,
          // Two browsers at a time, each with its own profile and its own demo world: as many as the smallest machine has cores.
          fileParallelism: true,
          maxWorkers: 2,
          // A starved browser may miss a moment. What fails is tried once more, and the report says so.
          retry: 1,
          testTimeout: 5 * minutes,
          hookTimeout: 8 * minutes,
        },
      },
    ],
  },
});
