/** Trusted time in the real browsers, through the extension's own policy: chosen, out of reach, had later, and in the next ZIP. */

import { openAsBlob } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../utils/bundle';
import { translator } from '../../utils/i18n';
import { authorities, tokenPath } from '../../utils/timestamps';
import type { BrowserName } from '../ensure-browsers';
import { everyNth } from '../form';
import type { Lang } from '../site/world';
import { askAsSelf } from './ask';
import { axeFaults } from './axe';
import { exportFrom, openDesk, pressOn } from './desk';
import { keepPage } from './kept-page';
import { putRows } from './put-rows';
import { hosts, type StandIns, startStandIns } from './stamping';
import { type Outing, startOuting } from './start';
import { until } from './until';
import { checkSums, readZip, unpackTo } from './zip';

const scenes: readonly (readonly [BrowserName, Lang])[] = [
  ['chrome', 'en'],
  ['firefox', 'es'],
];

describe.each(everyNth(2, scenes))('trusted time, in %s, in %s', (browser, lang) => {
  const words = translator(lang);
  let outing: Outing;
  let standIns: StandIns;
  let page: Page;
  beforeAll(async () => {
    standIns = await startStandIns();
    outing = await startOuting(browser, lang, { othersAt: standIns.port, anyCertificate: true });
    const line = { text: 'Thank you for your order', box: { x: 40, y: 60, width: 400, height: 24 } };
    await keepPage(outing.driver, [line], {
      url: 'https://www.shop.test/complete',
      pageKind: 'confirmation',
    });
  });
  afterAll(async () => {
    await outing?.close();
    await standIns?.close();
  });
  const paths = [...hosts].map((host) => tokenPath(`https://${host}/`)).sort();
  const stampsIn = (files: ReadonlyMap<string, Buffer>) =>
    [...files.keys()].filter((path) => path.startsWith('timestamps/')).sort();
  const states = async () => (await outing.stored.timestamps()).map(({ state }) => state);

  it('asks nobody until it is chosen', async () => {
    for (const host of hosts) standIns.up.add(host);
    page = await openDesk(outing);
    const files = await readZip(await exportFrom(page, outing));
    expect([stampsIn(files), standIns.heard, await states()]).toEqual([[], [], []]);
  });

  it('is chosen in the settings; an export with every authority out of reach ends all the same', async () => {
    standIns.up.clear();
    const settings = await outing.driver.openExtensionPage('dashboard.html#settings');
    await until('the switch', () => settings.$('.trusted-time .switch input'));
    await settings.click('.trusted-time .switch input');
    await until('the authorities', async () => (await settings.$$('.trusted-time li input')).length > 1);
    await settings.close();
    await page.bringToFront();
    const files = await readZip(await exportFrom(page, outing));
    expect([stampsIn(files), checkSums(files)]).toEqual([[], []]);
    await until('the rows', async () => (await states()).length === authorities.length);
    expect(new Set(await states())).toEqual(new Set(['waiting']));
  });

  it('has them later, asked by the background, and hands them over', async () => {
    for (const host of hosts) standIns.up.add(host);
    const due = (await outing.stored.timestamps()).map((row) => ({ ...row, notBefore: row.askedAt }));
    await outing.driver.inExtension(putRows, { timestamps: due });
    expect(await askAsSelf(outing.driver, 'timestamps.refresh', {})).toContain('answered');
    await until('them', async () => (await states()).every((state) => state === 'kept'), {
      state: () => outing.stored.timestamps(),
    });
    await pressOn(page, words('timestamps_save'));
    const names = due.map(
      ({ bundle, authority }) => `${bundle.replace('.zip', '')}-${tokenPath(authority).slice(11)}`,
    );
    const saved = await until('a file', async () => {
      return (await readdir(outing.driver.downloads)).find((name) => names.includes(name));
    });
    expect(saved).toMatch(/\.tsr$/);
  });

  it('has them in the next ZIP, and OpenSSL and the verifier accept them', async () => {
    standIns.up.delete(hosts[0] ?? '');
    const zip = await exportFrom(page, outing);
    const files = await readZip(zip);
    const folder = join(outing.driver.downloads, 'unpacked');
    await unpackTo(files, folder);
    const [missing] = hosts;
    expect(stampsIn(files)).toEqual(paths.filter((path) => path !== tokenPath(`https://${missing}/`)));
    for (const host of hosts.slice(1)) {
      const token = join(folder, tokenPath(`https://${host}/`));
      expect(standIns.of(host).check(join(folder, 'datapackage.json'), token)).toContain('Verification: OK');
    }
    const { problems, timestamps } = await verifyBundle(await openAsBlob(zip));
    expect(problems).toEqual([]);
    expect(timestamps.map(({ authority }) => authority).sort()).toEqual(
      hosts
        .slice(1)
        .map((host) => `CN=${host}`)
        .sort(),
    );
    expect((await states()).filter((state) => state === 'waiting')).toHaveLength(1);
    if (browser === 'chrome') expect(await axeFaults(page)).toEqual([]);
  });

  it('opened no other way out: no other host, and of those hosts no other path', async () => {
    const elsewhere = ['https://elsewhere.example/tsr', 'https://freetsa.org/other'];
    const reach = async (addresses: string[]) =>
      Promise.all(
        addresses.map((address) => fetch(address, { method: 'POST' }).then(String, () => 'refused')),
      );
    expect(await outing.driver.inExtension(reach, elsewhere)).toEqual(['refused', 'refused']);
    for (const address of elsewhere) expect(standIns.wanted).not.toContain(address.replace('https://', ''));
  });

  it('told them a digest, and neither cookies nor where it is from', async () => {
    // Chrome's is the same for every user; Firefox's would tell this installation from every other.
    const origin = browser === 'chrome' ? outing.driver.origin : 'null';
    expect(standIns.heard.length).toBeGreaterThan(0);
    for (const { headers } of standIns.heard) {
      expect(headers.origin).toBe(origin);
      expect(Object.keys(headers)).not.toContain('cookie');
      expect(Object.keys(headers)).not.toContain('referer');
    }
  });
});
