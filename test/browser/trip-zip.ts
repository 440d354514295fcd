/** Tests over the exported ZIP of a trip. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { savedCard, typedCard } from '../site/cards';
import { findCard } from './card-search';
import { secrets } from './checkout';
import type { Made } from './made';
import { readPdf } from './pdf';
import { checkSums, runSha256sum, unpackTo } from './zip';

const root = resolve(import.meta.dirname, '../..');

const limit = 4_000_000;

/** Files of every trip that has dates. */
const told = [
  'index.html',
  'README.txt',
  'custody.jsonl',
  'datapackage.json',
  'datapackage-digest.json',
  'timeline.csv',
  'calendar.ics',
  'verify.html',
];

export function zipTests(trip: () => Made): void {
  it('attaches the report as text that can be searched, its fonts brought along, and a JPEG of every picture', async () => {
    const { files } = trip();
    const report = files.get('attach/report.pdf');
    if (!report) throw new Error('no report.pdf');
    expect(report.byteLength).toBeLessThanOrEqual(limit);
    const { text, fonts } = await readPdf(report);
    const { page } = trip().step('complete');
    const order = await page.$eval('#order-number', ({ textContent }) => textContent ?? '');
    expect(text).toContain(order);
    expect(text).toContain(titleOf(files));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ missingFile }) => missingFile)).toEqual([]);
    const { hikae } = JSON.parse(files.get('datapackage.json')?.toString('utf8') ?? '');
    expect(hikae.attach).toMatchObject({ target: limit, leftOut: [], failed: [] });
    for (const path of files.keys())
      if (/^captures\/[^/]+\/page\.png$/.test(path))
        expect(files.has(`attach/${path.split('/')[1]}.jpg`), path).toBe(true);
  });

  it('exports a ZIP whose sums and chain hold', async () => {
    expect(checkSums(trip().files)).toEqual([]);
    await unpackTo(trip().files, trip().folder);
    expect(runSha256sum(trip().folder) ?? '').toBe('');
    const verify = spawnSync(
      process.execPath,
      [join(root, 'node_modules/vite-node/dist/cli.mjs'), 'verifier/cli.ts', '--', trip().zip],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(`${verify.stdout}${verify.stderr}`).toMatch(/^ok: /);
    expect(verify.status).toBe(0);
  });

  it('exports campaign, entry, checkout and confirmation, each with picture, text and record', () => {
    for (const kind of ['campaign', 'entry', 'checkout', 'confirmation']) {
      for (const part of ['page.png', 'text.txt', 'capture.json']) {
        const pattern = new RegExp(`^captures/\\d{4}-${kind}/${part.replace('.', '\\.')}$`);
        expect(
          [...trip().files.keys()].filter((path) => pattern.test(path)),
          `${kind} ${part}`,
        ).not.toHaveLength(0);
      }
    }
    for (const path of told) expect(trip().files.has(path), path).toBe(true);
  });

  it.each([
    ['typed', typedCard],
    ['saved', savedCard],
  ])('writes no piece of the %s card number, neither into the database nor into the ZIP', async (_, card) => {
    expect(await trip().outing.stored.scanFor(card)).toEqual([]);
    const found = [...trip().files].flatMap(
      ([path, bytes]) => findCard(bytes, mediaTypeOf(path), card)?.concat(` in ${path}`) ?? [],
    );
    expect(found).toEqual([]);
  });

  it('writes no password', async () => {
    const found = [...trip().files]
      .filter(([, bytes]) => bytes.includes(secrets.password))
      .map(([path]) => path);
    for (const { sha256 } of await trip().outing.stored.files())
      if ((await trip().outing.stored.bytesOf(sha256)).includes(secrets.password)) found.push(sha256);
    expect(found).toEqual([]);
  });
}

/** The report’s own heading. */
const titleOf = (files: Made['files']) =>
  /<h1>([^<]+)<\/h1>/.exec(files.get('index.html')?.toString('utf8') ?? '')?.[1] ?? 'no heading';

const mediaTypeOf = (path: string) => (/\.(?:png|jpe?g|webp)$/.test(path) ? 'image/png' : 'text/plain');
