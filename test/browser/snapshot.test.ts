/** (Firefox) The page as one HTML file: opened by itself, with nothing to load from, it looks like the page did. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyNth } from '../form';
import { elsewhereHost } from '../site/designs-hosts';
import { pictureOf } from '../truth/captured';
import { compare } from '../truth/compare';
import { scrollThrough, settle } from '../truth/ready';
import { saveByHand } from '../truth/saving';
import { truthOf } from '../truth/truth';
import { type Outing, startOuting } from './start';

/** How much of a page must be the same, by design (SSIM): text scrolled inside its box falls between pixels. */
const designs: [id: string, least: number][] = [
  ['checkout', 0.98],
  ['shadow', 0.98],
  ['dialog', 0.98],
  ['foreign-pictures', 0.98],
  ['drawings', 0.95],
  ['form', 0.98],
  ['terms-vertical', 0.98],
  ['inner-scrollers', 0.9],
];

/** What of a file would be loaded, run, or listened to. Links are followed by a click only. */
function dangers(html: string): string[] {
  const unlinked = html.replace(/<a [^>]*>/g, '');
  return (
    unlinked.match(
      /<script|<link|<iframe|\son[a-z]+=|(?<![-\w])(?:src|srcset|poster|background|action)="(?!data:|"|#)[^"]{0,60}|url\((?:&quot;|["'])?(?!data:|#|&quot;|["'])[^)]{0,60}|@import/gi,
    ) ?? []
  );
}

describe('a snapshot in firefox', () => {
  let outing: Outing;
  let folder: string;
  beforeAll(async () => {
    outing = await startOuting('firefox', 'en');
    folder = await mkdtemp(join(tmpdir(), 'hikae-snapshot-'));
  });
  afterAll(async () => {
    await outing?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Saves a page and opens its snapshot. Throws when there is none. */
  async function taken(url: string, prepare: (page: Page) => Promise<unknown> = async () => {}) {
    const { driver, world, stored } = outing;
    const page = await driver.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    await prepare(page);
    // Saved by hand, a page is walked through once: what loads late is asked for by the page itself then, or here already.
    await scrollThrough(page);
    await settle(page);
    const before = world.requests.length;
    const [capture] = await saveByHand(driver, page);
    await page.close();
    const picture = capture && (await pictureOf(driver, capture));
    if (!capture?.files.snapshot || !picture)
      throw new Error(`No snapshot or picture: ${capture?.missing} (${capture?.incomplete})`);
    const html = (await stored.bytesOf(capture.files.snapshot)).toString();
    const path = join(folder, `${capture.id}.html`);
    await writeFile(path, html);
    const shown = await truthOf(driver, pathToFileURL(path).href, {});
    const { ssim } = compare(picture.picture, shown.picture, { masks: picture.masks });
    return { html, ssim, asked: world.requests.slice(before).map((line) => line.url) };
  }

  it.each(everyNth(2, designs))(
    'of the design %s looks like it, loads nothing and asked for nothing',
    async (id, least) => {
      const { html, ssim, asked } = await taken(outing.world.design(id));
      expect(asked).toEqual([]);
      expect(dangers(html)).toEqual([]);
      expect(ssim).toBeGreaterThan(least);
    },
  );

  it('looks like its page though the styles are another site’s, which no script may read', async () => {
    const { world, lang } = outing;
    const foreign = `https://${elsewhereHost}:${world.httpsPort}/css/shop.css`;
    const { html, ssim, asked } = await taken(world.urls[lang].campaign, (page) =>
      page.evaluate(async (href) => {
        const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
        const loaded = new Promise((resolve) => link?.addEventListener('load', resolve, { once: true }));
        if (link) link.href = href;
        await loaded;
      }, foreign),
    );
    expect(asked).toEqual([]);
    expect(dangers(html)).toEqual([]);
    expect(ssim).toBeGreaterThan(0.95);
  });

  it('holds what was typed, and nothing of a card', async () => {
    const { html } = await taken(outing.world.design('checkout'));
    expect(html).toContain('value="Mary Miller"');
    expect(html).toContain('Ring twice.');
    expect(html).toMatch(/<option selected="">United Kingdom/);
    expect(html).not.toMatch(/value="731"|12\/29/);
    expect(await outing.stored.scanFor('4111111111111111')).toEqual([]);
  });
});

it('dangers in a file are noticed', () => {
  const bad = [
    '<script>',
    '<p onclick="x">',
    '<img src="/a.png">',
    '<img srcset="a.png 2x">',
    '<i style="background:url(&quot;https://a.test/a.png&quot;)">',
    '<style>@import "a.css";p{background:url(a.png)}</style>',
  ];
  for (const html of bad) expect(dangers(html), html).not.toEqual([]);
  const good =
    '<a href="https://a.test/"><img src="data:image/png;base64,AA==" data-src="/a.png"><use href="#a">';
  expect(dangers(good)).toEqual([]);
});
