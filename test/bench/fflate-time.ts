/** The same bytes made a ZIP by fflate, in the memory of a page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Evidence } from './export-trip';

/** ms for `zipSync` without compression, of random bytes as the trip's pictures are. */
export async function storeWithFflate(page: Page, evidence: Evidence): Promise<number> {
  const source = await readFile(join(import.meta.dirname, '../../node_modules/fflate/umd/index.js'), 'utf8');
  await page.evaluate(
    `(() => { const module = { exports: {} }; const exports = module.exports; ${source}; globalThis.fflate = module.exports; })()`,
  );
  return page.evaluate(storeAll, evidence);
}

/** Runs in the page. */
function storeAll({ pages, bytes }: Evidence): number {
  const { fflate } = globalThis as unknown as {
    fflate: { zipSync: (files: Record<string, Uint8Array>, options: { level: number }) => Uint8Array };
  };
  const files: Record<string, Uint8Array> = {};
  for (let i = 0; i < pages; i++) {
    const random = new Uint8Array(bytes);
    for (let from = 0; from < bytes; from += 65_536)
      crypto.getRandomValues(random.subarray(from, from + 65_536));
    files[`captures/${i}/page.png`] = random;
  }
  const began = performance.now();
  fflate.zipSync(files, { level: 0 });
  return performance.now() - began;
}
