/** Private windows: without the user's yes nothing of them is remembered, not even until the browser is closed. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inherit, remembered, tripKey } from '../../entrypoints/background/lineage';
import { observe, routeOf } from '../../entrypoints/background/observer';
import { recognise } from '../../entrypoints/background/recogniser';
import { record } from '../../entrypoints/background/recorder';
import { database } from '../../utils/db';
import { writeSetting } from '../../utils/db/settings';
import type { Sighting } from '../../utils/messages';
import { tripRecord } from '../fixtures/records';
import { freshBackground } from './background';

const events = ['onBeforeRequest', 'onBeforeRedirect', 'onResponseStarted', 'onErrorOccurred'] as const;
let starts: ((details: object) => unknown)[];
const request = { requestId: '1', timeStamp: 1_795_000_000_000, url: 'https://www.shop.test/cart' };

const inTab = (incognito: boolean, id = 7) => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id, incognito } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id, incognito }] as never);
};

beforeEach(async () => {
  await freshBackground();
  starts = [];
  const webRequest = Object.fromEntries(
    events.map((name) => [
      name,
      { addListener: (heard: (details: object) => unknown) => name === events[0] && starts.push(heard) },
    ]),
  );
  const silent = { addListener: () => {} };
  const webNavigation = { onCommitted: silent, onBeforeNavigate: silent, onCreatedNavigationTarget: silent };
  Object.assign(fakeBrowser, { webRequest, webNavigation });
  observe();
});

const routeAfter = async (tabId: number) => {
  for (const start of starts) start({ ...request, tabId });
  return routeOf(tabId);
};

describe('the way a tab takes', () => {
  it('is remembered of an ordinary window', async () => {
    inTab(false, 3);
    expect(await routeAfter(3)).toContainEqual(expect.objectContaining({ requestId: '1', url: request.url }));
  });

  it('is remembered of a private window by the user’s own yes alone', async () => {
    inTab(true);
    expect(await routeAfter(7)).toEqual([]);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    await writeSetting(database, 'keepPrivate', true);
    expect(await routeAfter(7)).toContainEqual(expect.objectContaining({ requestId: '1', url: request.url }));
  });

  it('is forgotten of a private window at the next start, should the background have died before it was asked for', async () => {
    inTab(true, 9);
    await fakeBrowser.storage.session.set({ 'route/9': [{ ...request, tabId: 9, type: 'start' }] });
    observe();
    expect(await routeOf(9)).toEqual([]);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});

describe('a link opened in a private window', () => {
  it('goes on with its trip by the user’s own yes alone', async () => {
    inTab(true);
    await fakeBrowser.storage.session.set({ [tripKey(6)]: 'trip' });
    await inherit(7, 6);
    expect(await fakeBrowser.storage.session.get()).toEqual({ [tripKey(6)]: 'trip' });
    await writeSetting(database, 'keepPrivate', true);
    await inherit(7, 6);
    expect(await remembered(tripKey(7))).toBe('trip');
  });
});

describe('a page of a private window', () => {
  const from = { tabId: 7, incognito: true };

  it('is not looked at when it asks to be recognised', async () => {
    const title = 'Shop: 5% cashback';
    const html = `<title>${title}</title><h1>${title}</h1><button>Activate cashback</button>
      <p>Get 5% cashback on your purchase. Conditions: new customers only. Ends 30 November.</p>`;
    const source = { html, rest: '', frames: [] };
    const url = 'https://www.portal.test/offer/5';
    const ask = { url, source, requests: '', before: null, frames: false, leaving: null };
    expect(await recognise(ask, from)).toEqual({ page: null, automatic: false, words: [] });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    await writeSetting(database, 'keepPrivate', true);
    expect((await recognise(ask, from)).page?.kind).toBe('campaign');
    expect(await fakeBrowser.storage.session.get()).toHaveProperty('offer/7');
  });

  it('is refused before its trip is looked for, even when it is saved by hand', async () => {
    inTab(true);
    const now = new Date().toISOString();
    await database.trips.add(tripRecord({ shop: 'shop.test', openedAt: now }));
    const sighting = { visitId: 'v', url: request.url, seenAt: now, trigger: 'manual' } as Sighting;
    expect(await record(sighting, from)).toEqual({ saved: false, why: 'private' });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});
