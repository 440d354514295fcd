/** What is observed beside trips: nothing of private windows, nor of sites the user switched off. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayKeep } from '../../entrypoints/background/leave';
import { database } from '../../utils/db';
import { writeSetting } from '../../utils/db/settings';
import { freshBackground } from './background';

const inTab = (incognito: boolean) =>
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, incognito } as never);

describe('what was observed in a tab', () => {
  beforeEach(freshBackground);

  it('may be kept of an ordinary window', async () => {
    inTab(false);
    expect(await mayKeep(7, ['shop.test'])).toBe(true);
  });

  it('is kept of a private window only by the user’s own yes', async () => {
    inTab(true);
    expect(await mayKeep(7, ['shop.test'])).toBe(false);
    await writeSetting(database, 'keepPrivate', true);
    expect(await mayKeep(7, ['shop.test'])).toBe(true);
  });

  it('is not kept when the tab is gone before it could be asked for', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab'));
    expect(await mayKeep(7, ['shop.test'])).toBe(false);
  });

  it('is not kept of a site that is switched off', async () => {
    inTab(false);
    await writeSetting(database, 'sitesOff', ['portal.test']);
    expect(await mayKeep(7, ['shop.test', 'portal.test'])).toBe(false);
    expect(await mayKeep(7, ['shop.test', null])).toBe(true);
  });
});
