/** A whole trip as a shopper makes it, in the real browsers: kept, joined, masked, exported. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../ensure-browsers';
import { savedCard, typedCard } from '../site/cards';
import type { Lang } from '../site/world';
import { findCard } from './card-search';
import { secrets } from './checkout';
import { heard, listen } from './ear';
import { exportByPopup } from './export';
import { lookAt } from './pictures';
import { type Step, type StepName, walkTrip } from './shopper';
import { type Outing, startOuting } from './start';
import { checkSums, readZip, runSha256sum, unpackTo } from './zip';

const trips: readonly (readonly [BrowserName, Lang])[] = [
  ['chrome', 'ja'],
  ['firefox', 'ja'],
  ['chrome', 'en'],
  ['firefox', 'es'],
];
const root = resolve(import.meta.dirname, '../..');

describe.each(trips)('a trip in %s, in %s', (browser, lang) => {
  let outing: Outing;
  let steps: Step[];
  let zip: string;
  let files: Map<string, Buffer>;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hikae-zip-'));
    outing = await startOuting(browser, lang);
    await listen(outing.driver);
    const page = await outing.driver.newPage();
    for (const url of outing.world.urls[lang].ordinary) await page.goto(url);
    steps = await walkTrip(outing.driver, outing.world, lang);
    // A visit may have joined its trip after its step.
    const visits = await outing.stored.visits();
    for (const step of steps) step.visit = visits.find(({ id }) => id === step.visit?.id) ?? null;
    zip = await exportByPopup(outing.driver, lang);
    files = await readZip(zip);
  });
  afterAll(async () => {
    await outing?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const step = (name: StepName) => {
    const found = steps.find((other) => other.name === name);
    if (!found?.visit) throw new Error(`${name} was not kept`);
    return { ...found, visit: found.visit };
  };
  const kept = () => steps.filter(({ visit }) => visit);

  it('sends nothing and keeps nothing on ordinary pages', async () => {
    const kinds = new Set(kept().map(({ url }) => url));
    const said = (await heard(outing.driver)).filter(({ from }) => !kinds.has(from));
    expect(said).toEqual([]);
    const visits = await outing.stored.visits();
    expect(visits.map(({ url }) => url).sort()).toEqual(
      kept()
        .map(({ url }) => url)
        .sort(),
    );
  });

  it('keeps every page of the trip complete, with its text and a picture of plausible size', async () => {
    for (const { visit, captures, name } of kept()) {
      expect(captures, name).not.toHaveLength(0);
      for (const capture of captures) {
        expect([name, capture.method, capture.incomplete, capture.missing]).toEqual([
          name,
          capture.method,
          undefined,
          [],
        ]);
        expect((await outing.stored.bytesOf(capture.files.picture ?? '')).length, name).toBeGreaterThan(
          10_000,
        );
      }
      const text = (await outing.stored.bytesOf(visit?.text ?? '')).toString('utf8');
      expect(text.length, name).toBeGreaterThan(150);
    }
    const order = await step('complete')
      .page.$eval('#order-number', ({ textContent }) => textContent)
      .catch(() => null);
    if (order)
      expect((await outing.stored.bytesOf(step('complete').visit.text)).toString('utf8')).toContain(order);
  });

  it.runIf(browser === 'chrome')('photographs what the shopper saw, and draws the rest', async () => {
    for (const { captures, name } of kept()) {
      expect(captures.map(({ method }) => method).sort(), name).toEqual(['reconstruction', 'viewport']);
      const viewport = captures.find(({ method }) => method === 'viewport');
      const drawn = captures.find(({ method }) => method === 'reconstruction');
      if (!viewport || !drawn) continue;
      const look = await lookAt(outing.driver, viewport);
      const { width, height, dpr } = viewport.viewport;
      expect([look.width, look.height]).toEqual([width * dpr, height * dpr]);
      expect(
        drawn.tiles.reduce((sum, tile) => sum + tile.height, 0),
        name,
      ).toBe(drawn.page.height);
    }
  });

  it.runIf(browser === 'firefox')('photographs the whole page', async () => {
    for (const { captures, name } of kept()) {
      expect(
        captures.map(({ method }) => method),
        name,
      ).toEqual(['full-native']);
      for (const capture of captures) {
        const look = await lookAt(outing.driver, capture);
        const { dpr } = capture.viewport;
        expect([look.width, look.height], name).toEqual([
          capture.page.width * dpr,
          capture.page.height * dpr,
        ]);
      }
    }
  });

  it('blackens every mask wholly, and nothing but the masks', async () => {
    for (const { captures, name } of kept()) {
      for (const capture of captures) {
        const look = await lookAt(outing.driver, capture);
        expect(look.masked, `${name} ${capture.method}`).toEqual(look.masked.map(() => 1));
        expect(look.colours, `${name} ${capture.method}`).toBeGreaterThan(50);
        expect(look.commonest, `${name} ${capture.method}`).toBeLessThan(0.97);
      }
    }
    const reasons = step('typed').captures.flatMap(({ masks }) => masks.map(({ why }) => why));
    expect([...new Set(reasons)].sort()).toEqual(['card', 'password', 'payment-frame']);
    const shown = step('confirm').captures.flatMap(({ masks }) => masks.map(({ why }) => why));
    expect(shown).toContain('card-number');
  });

  it('joins the pages to one trip, by a route of redirects with the servers’ own dates', async () => {
    const trips = await outing.stored.trips();
    expect(trips).toHaveLength(1);
    const [trip] = trips;
    if (!trip) return;
    for (const { visit, name } of kept()) expect([name, visit?.tripId]).toEqual([name, trip.id]);
    const redirects = trip.route.filter(({ kind }) => kind === 'redirect');
    expect(redirects.length).toBeGreaterThanOrEqual(3);
    for (const { serverDate } of redirects) expect(Date.parse(serverDate ?? '')).toBeGreaterThan(0);
    expect(trip.networks).not.toHaveLength(0);
    expect(trip.orderNumber).toBe(new URL(step('complete').url).searchParams.get('order'));
    expect(Object.keys(trip.anchors).sort()).toEqual(['clicked', 'entered', 'purchased']);
    const landing = step('campaign').captures[0];
    expect(landing?.route.filter(({ kind }) => kind === 'redirect').length).toBeGreaterThanOrEqual(3);
    for (const { captures, name } of kept())
      for (const { serverDate } of captures) expect(Date.parse(serverDate ?? ''), name).toBeGreaterThan(0);
  });

  it('exports a ZIP whose sums and chain hold', async () => {
    expect(checkSums(files)).toEqual([]);
    await unpackTo(files, folder);
    expect(runSha256sum(folder) ?? '').toBe('');
    const verify = spawnSync(
      process.execPath,
      [join(root, 'node_modules/vite-node/dist/cli.mjs'), 'test/verify.ts', '--', zip],
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
          [...files.keys()].filter((path) => pattern.test(path)),
          `${kind} ${part}`,
        ).not.toHaveLength(0);
      }
    }
    for (const path of ['index.html', 'README.txt', 'custody.jsonl', 'datapackage.json', 'timeline.csv'])
      expect(files.has(path), path).toBe(true);
  });

  it.each([
    ['typed', typedCard],
    ['saved', savedCard],
  ])('writes no piece of the %s card number, neither into the database nor into the ZIP', async (_, card) => {
    expect(await outing.stored.scanFor(card)).toEqual([]);
    const found = [...files].flatMap(
      ([path, bytes]) => findCard(bytes, mediaTypeOf(path), card)?.concat(` in ${path}`) ?? [],
    );
    expect(found).toEqual([]);
  });

  it('writes no password', async () => {
    const found = [...files].filter(([, bytes]) => bytes.includes(secrets.password)).map(([path]) => path);
    for (const { sha256 } of await outing.stored.files())
      if ((await outing.stored.bytesOf(sha256)).includes(secrets.password)) found.push(sha256);
    expect(found).toEqual([]);
  });
});

const mediaTypeOf = (path: string) => (/\.(?:png|jpe?g|webp)$/.test(path) ? 'image/png' : 'text/plain');
