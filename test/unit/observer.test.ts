/** The observer's answer: the way to the page a tab shows, whatever that tab is asking for meanwhile. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { routeTo } from '../../entrypoints/background/observer';
import type { RouteEvent } from '../../utils/route';
import { freshBackground } from './background';

const url = 'https://shop.example/checkout/confirm';
const date = 'Sun, 22 Nov 2026 05:10:00 GMT';

beforeEach(async () => {
  await freshBackground();
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const start = (requestId: string, at: number): RouteEvent => ({
  tabId: 1,
  requestId,
  at,
  url,
  type: 'start',
});
const answer = (requestId: string, at: number): RouteEvent => ({
  ...start(requestId, at),
  type: 'response',
  status: 200,
  serverDate: date,
});
const observed = (...events: RouteEvent[]) => fakeBrowser.storage.session.set({ 'route/1': events });

describe('the way to a page', () => {
  it('ends with the answer of the server', async () => {
    await observed(start('1', 1), answer('1', 2));
    expect((await routeTo(1, `${url}#top`)).at(-1)).toMatchObject({ kind: 'landing', serverDate: date });
  });

  it('is the way that was answered, although the page is being asked for once more', async () => {
    await observed(start('1', 1), answer('1', 2), start('2', 3));
    expect((await routeTo(1, url)).at(-1)).toMatchObject({ kind: 'landing', serverDate: date });
  });

  it('waits for an answer that is heard of after the page', async () => {
    await observed(start('1', 1));
    const route = routeTo(1, url);
    await vi.advanceTimersByTimeAsync(500);
    await observed(start('1', 1), answer('1', 2));
    await vi.advanceTimersByTimeAsync(100);
    expect((await route).at(-1)).toMatchObject({ kind: 'landing', serverDate: date });
  });

  it('waits for requests that a background of Firefox hears after the page that woke it, for a while', async () => {
    vi.stubEnv('FIREFOX', 'yes');
    const route = routeTo(1, url);
    await vi.advanceTimersByTimeAsync(500);
    await observed(start('1', 1), answer('1', 2));
    await vi.advanceTimersByTimeAsync(100);
    expect((await route).at(-1)).toMatchObject({ kind: 'landing', serverDate: date });
    const none = routeTo(2, url);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await none).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await routeTo(2, url)).toEqual([]);
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('says what is known when no answer is heard of, and that an address was never asked for', async () => {
    await observed(start('1', 1));
    const route = routeTo(1, url);
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await route).at(-1)).toMatchObject({ kind: 'request' });
    expect(await routeTo(1, 'https://shop.example/other')).toEqual([]);
  });
});
