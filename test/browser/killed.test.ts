/** The background is killed at random moments of a trip: what was answered for stays. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { inForm } from '../form';
import { damage, settled } from './intact';
import { seeded } from './seeded';
import { type Step, walkTrip } from './shopper';
import { type Outing, startOuting } from './start';

const seeds = inForm([20261122, 7], [20261122]);

describe.each(browserNames.flatMap((browser) => seeds.map((seed) => [browser, seed] as const)))(
  'a trip in %s whose background is killed (seed %d)',
  (browser, seed) => {
    let outing: Outing;
    let steps: Step[];
    let kills = 0;

    beforeAll(async () => {
      outing = await startOuting(browser, 'ja');
      const { driver, world } = outing;
      const random = seeded(seed);
      const perhapsKill = async () => {
        if (random() < 0.5 && (await driver.killBackground())) kills++;
      };
      steps = await walkTrip(driver, world, 'ja', {
        wait: 'recorded',
        onArrive: perhapsKill,
        onStep: perhapsKill,
      });
      // Chrome photographs a tab only while it is in front.
      for (const page of new Set(steps.map((step) => step.page))) {
        await page.bringToFront();
        await settled(driver, outing.stored, page.url());
      }
      await settled(driver, outing.stored);
    });
    afterAll(async () => {
      await outing?.close();
    });

    it('loses no visit that was answered for', async () => {
      expect(kills).toBeGreaterThan(2);
      const stored = new Map((await outing.stored.visits()).map((visit) => [visit.id, visit]));
      for (const { name, visit } of steps) if (visit) expect(stored.get(visit.id)?.url, name).toBe(visit.url);
      expect(await damage(outing.stored)).toEqual([]);
    });

    it('still joins every page to one trip', async () => {
      const trips = await outing.stored.trips();
      expect(trips).toHaveLength(1);
      for (const { tripId, url } of await outing.stored.visits())
        expect([url, tripId]).toEqual([url, trips[0]?.id]);
    });

    it('says of every picture that is missing why it is', async () => {
      const captures = await outing.stored.captures();
      for (const { id, captureState, url } of await outing.stored.visits()) {
        const own = captures.filter(({ visitId }) => visitId === id);
        expect(own, url).not.toHaveLength(0);
        const gaps = own.filter(({ incomplete, method }) => incomplete && method !== 'reconstruction');
        expect([url, captureState]).toEqual([url, gaps.length ? 'incomplete' : 'kept']);
      }
    });
  },
);
