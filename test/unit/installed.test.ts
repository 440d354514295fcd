/** What the background does after an installation or an update. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { greet } from '../../entrypoints/background/installed';
import { database } from '../../utils/db';
import { readSettings, writeSetting } from '../../utils/db/settings';
import { freshBackground } from './background';

const opened = () => vi.mocked(fakeBrowser.tabs.create).mock.calls.map(([tab]) => tab.url);
const settings = () => readSettings(database);

beforeEach(async () => {
  await freshBackground();
  vi.spyOn(fakeBrowser.tabs, 'create');
  vi.mocked(fakeBrowser.tabs.create).mockClear();
  greet();
});

const installed = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
const updatedFrom = (previousVersion: string, to: string) => {
  const manifest = { manifest_version: 3, name: 'Hikae', version: to } as const;
  vi.mocked(fakeBrowser.runtime.getManifest).mockReturnValue(manifest);
  return fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion, temporary: false });
};
/** Whatever the event began has read the settings, and written what it would. */
const settled = () => database.transaction('rw', database.settings, async () => {});

describe('an installation', () => {
  it('opens the welcome, once, and tells no news', async () => {
    await installed();
    await vi.waitFor(async () => expect((await settings()).welcomedAt).not.toBeNull());
    expect(opened()).toEqual([expect.stringMatching(/\/dashboard\.html#welcome$/)]);
    expect((await settings()).newsSince).toBeNull();
  });

  it('opens nothing where one was welcomed before', async () => {
    await writeSetting(database, 'welcomedAt', '2026-11-01T00:00:00.000Z');
    await installed();
    await settled();
    expect(opened()).toEqual([]);
    expect((await settings()).welcomedAt).toBe('2026-11-01T00:00:00.000Z');
  });

  it('that cannot open a tab is not taken for a welcome', async () => {
    vi.mocked(fakeBrowser.tabs.create).mockRejectedValueOnce(new Error('No current window'));
    await installed();
    await vi.waitFor(() => expect(console.error).toHaveBeenCalled());
    expect((await settings()).welcomedAt).toBeNull();
  });
});

describe('an update', () => {
  it('to another minor version keeps its news for Today, and opens no tab', async () => {
    await updatedFrom('0.0.9', '0.1.0');
    await vi.waitFor(async () => expect((await settings()).newsSince).toBe('0.0.9'));
    expect(opened()).toEqual([]);
  });

  it.each([
    ['a patch', '0.1.0', '0.1.7'],
    ['the same version', '0.1.0', '0.1.0'],
    ['an older version', '0.2.0', '0.1.0'],
  ])('to %s has none', async (_, from, to) => {
    await updatedFrom(from, to);
    await settled();
    expect(await settings()).toMatchObject({ newsSince: null, welcomedAt: null });
    expect(opened()).toEqual([]);
  });

  it('adds to news that nobody looked at yet', async () => {
    await writeSetting(database, 'newsSince', '0.0.1');
    await updatedFrom('0.0.9', '0.1.0');
    await settled();
    expect((await settings()).newsSince).toBe('0.0.1');
  });
});
