/**
 * `npx vite-node test/truth/look.ts -- --design=checkout --browser=chrome`: opens designs in a real browser with the extension,
 * has them saved, and leaves beside the truth each capture's picture, what differs, and the figures.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Outing, startOuting } from '../browser/start';
import { type Design, designOf, designs } from '../site/designs';
import { against } from './against';
import { pictureOf } from './captured';
import type { Likeness } from './compare';
import { type Options, readOptions, usage } from './look-options';
import { encode } from './raster';
import { scrollThrough, settle } from './ready';
import { saveByHand, savedByItself } from './saving';
import { truthOf } from './truth';

interface Row {
  design: string;
  method: string;
  seconds: number;
  bytes: number;
  incomplete: string | null;
  likeness: (Omit<Likeness, 'diff'> & { diff?: undefined }) | null;
}

async function look(outing: Outing, design: Design, options: Options): Promise<Row[]> {
  const folder = join(options.out, `${design.id}-${options.browser}`);
  await mkdir(folder, { recursive: true });
  const { driver, world } = outing;
  const url = world.design(design.id);
  const truth = await truthOf(driver, url, design);
  if (options.pictures) await writeFile(join(folder, 'truth.png'), encode(truth.picture));
  const since = new Date().toISOString();
  const page = await driver.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    await settle(page);
    const began = performance.now();
    const early = options.save === 'auto' ? savedByItself(driver, page, design, since) : null;
    // Heard of where it is awaited.
    early?.catch(() => {});
    if (options.scroll) await scrollThrough(page, options.dwell);
    const captures = await (early ?? saveByHand(driver, page));
    const seconds = (performance.now() - began) / 1_000;
    const rows: Row[] = [];
    for (const capture of captures) {
      const { method, incomplete = null } = capture;
      await writeFile(join(folder, `${method}.json`), JSON.stringify(capture, null, 1));
      const kept = await pictureOf(driver, capture);
      const part = method === 'viewport' ? { part: true as const } : {};
      const found = kept && against(truth, { ...kept, ...part }, design);
      if (kept && found && options.pictures) {
        await writeFile(join(folder, `${method}.png`), encode(kept.picture));
        await writeFile(join(folder, `${method}-diff.png`), encode(found.diff));
      }
      const likeness = found && { ...found, diff: undefined };
      const row = { design: design.id, method, seconds, bytes: kept?.bytes ?? 0, incomplete, likeness };
      rows.push(row);
    }
    return rows;
  } finally {
    await page.close();
  }
}

function tell({ design, method, seconds, bytes, incomplete, likeness }: Row): string {
  const head = `${design.padEnd(17)} ${method.padEnd(15)} ${seconds.toFixed(1).padStart(6)} s ${(bytes / 1024).toFixed(0).padStart(7)} kB`;
  if (!likeness) return `${head}  no picture: ${incomplete}`;
  const { differing, ssim, legible, blocks, truth, picture } = likeness;
  const sizes = truth.join('×') === picture.join('×') ? '' : `  ${picture.join('×')}, not ${truth.join('×')}`;
  return `${head}  differs ${(differing * 100).toFixed(3).padStart(7)} %  SSIM ${ssim.toFixed(4)}  text ${legible}/${blocks}${sizes}${incomplete ? `  (${incomplete})` : ''}`;
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  const chosen = options.design === 'all' ? designs : options.design.split(',').map(designOf);
  const { browser, dpr, width, height } = options;
  const outing = await startOuting(browser, 'en', {
    dpr,
    size: { width, height },
    headless: !options.headful,
  });
  const rows: Row[] = [];
  try {
    for (const design of chosen) {
      try {
        for (const row of await look(outing, design, options)) {
          rows.push(row);
          console.log(tell(row));
        }
      } catch (error) {
        process.exitCode = 1;
        console.log(`${design.id.padEnd(17)} FAILED: ${error instanceof Error ? error.message : error}`);
      }
    }
  } finally {
    await outing.close();
    await writeFile(join(options.out, `figures-${browser}.json`), JSON.stringify(rows, null, 1));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && /^--|option/i.test(error.message)) console.error(usage);
  process.exitCode = 1;
});
