/** The whole browser dies at random moments, and comes back with the same profile: what was answered for is there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { inForm } from '../form';
import { damage, settled } from './intact';
import { memory, randomMoment } from './moments';
import { seeded } from './seeded';
import { type Outing, startOuting } from './start';

/** In each of the two browsers. */
const times = inForm(15, 1);

describe.each(browserNames)('in %s', (browser) => {
  let profileDir: string;
  let outing: Outing;
  const begin = async () => {
    outing = await startOuting(browser, 'es', { profileDir });
  };
  beforeAll(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'hikae-profile-'));
    await begin();
  });
  afterAll(async () => {
    await outing?.close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it(`loses nothing when the browser dies at ${times} random moments of a purchase`, async () => {
    const random = seeded(20261128);
    const kept = memory({
      visits: () => outing.stored.visits(),
      captures: () => outing.stored.captures(),
    });
    for (let i = 0; i < times; i++) {
      const page = await outing.driver.newPage();
      const { campaign, item } = outing.world.urls.es;
      await page.goto(campaign, { waitUntil: 'domcontentloaded' });
      // The first one is kept, whatever becomes of the rest.
      await randomMoment(outing.stored, campaign, () => 0.99);
      await page.goto(i % 2 ? item : outing.world.hostile(`/strict-csp?n=${i}`), {
        waitUntil: 'domcontentloaded',
      });
      await randomMoment(outing.stored, page.url(), random);
      await kept.remember();
      await outing.driver.crash();
      await outing.world.close();
      await begin();
      expect(await kept.lost()).toEqual([]);
    }
    expect(kept.size()).toBeGreaterThanOrEqual(times);
    await settled(outing.driver, outing.stored);
    expect(await kept.lost()).toEqual([]);
    expect(await damage(outing.stored)).toEqual([]);
  });
});
