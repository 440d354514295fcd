/** A link that leads where those of ended programmes lead is warned of on the page it leads to, with or without a trip. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onRouteEvent, routeOf } from '../../entrypoints/background/observer';
import { watchRivals } from '../../entrypoints/background/rivals';
import { warn } from '../../entrypoints/background/warnings';
import { database } from '../../utils/db';
import { refreshWarnings } from '../../utils/db/warnings';
import type { RouteEvent } from '../../utils/route';
import { freshBackground } from './background';

vi.mock('../../entrypoints/background/observer', () => ({ onRouteEvent: vi.fn(), routeOf: vi.fn() }));
vi.mock('../../entrypoints/background/warnings', () => ({ warn: vi.fn() }));

beforeEach(async () => {
  vi.mocked(warn).mockClear();
  await freshBackground();
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, incognito: false } as never);
});

/** Clicks a portal's link that ends at this address. */
async function click(landing: string) {
  const shared = { tabId: 7, requestId: '1', initiator: 'https://pointo.test' };
  const events: RouteEvent[] = [
    {
      ...shared,
      at: Date.now() - 200,
      url: 'https://pointo.test/out/1',
      type: 'redirect',
      status: 302,
      to: landing,
    },
    { ...shared, at: Date.now() - 100, url: landing, type: 'response', status: 200 },
  ];
  vi.mocked(routeOf).mockResolvedValue(events);
  watchRivals();
  const listener = vi.mocked(onRouteEvent).mock.lastCall?.[0];
  for (const event of events) listener?.(7, event);
}

it('a dead link is warned of on its landing page', async () => {
  await click('https://www.coreda.jp/');
  await vi.waitFor(() => expect(warn).toHaveBeenCalledWith(7, { site: 'coreda.jp' }));
  const found = await refreshWarnings(
    database,
    { site: 'coreda.jp' },
    {
      now: new Date().toISOString(),
      zone: 'Asia/Tokyo',
      device: '6f2c1f62-31c3-4a3e-9d5d-0d2d3cf40001',
      tracking: { thirdPartyCookies: null, protection: null },
    },
  );
  expect(found.map(({ rule, hosts }) => [rule, hosts])).toEqual([['programme-ended', ['www.coreda.jp']]]);
});

it('one that leads to a shop is not', async () => {
  await click('https://www.shop.test/');
  await vi.waitFor(() => expect(fakeBrowser.tabs.get).toHaveBeenCalled());
  expect(warn).not.toHaveBeenCalled();
  expect(await database.observations.count()).toBe(0);
});
