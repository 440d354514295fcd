/** The probe: a page is asked to ask, and the browser's own words say what became of it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { probe } from '../../entrypoints/background/probe';
import { outcomeOf, outcomeOfRedirect } from '../../entrypoints/background/probe-ear';
import { ownAsks, pageAsks } from '../../utils/messages';
import { isProbed } from '../../utils/messages/probe';
import { freshBackground } from './background';

type Listener = (details: object) => unknown;
const events = ['onHeadersReceived', 'onCompleted', 'onBeforeRedirect', 'onErrorOccurred'] as const;
type EventName = (typeof events)[number];
/** Who listens, with what filter. */
let ears: Map<EventName, { listener: Listener; filter: { urls: string[]; tabId: number } }>;

/** The browser reports a request. */
const tell = (name: EventName, url: string, more: object = {}) =>
  ears.get(name)?.listener({ url, tabId: 7, statusCode: 200, ...more });
/** What happens while the page asks; the page then says that it keeps cookies. */
let meanwhile: (urls: string[]) => void;
const injected = vi.fn();

beforeEach(async () => {
  await freshBackground();
  ears = new Map();
  injected.mockReset();
  meanwhile = () => {};
  const webRequest = Object.fromEntries(
    events.map((name) => [
      name,
      {
        addListener: (listener: Listener, filter: { urls: string[]; tabId: number }) =>
          ears.set(name, { listener, filter }),
        removeListener: (listener: Listener) => {
          if (ears.get(name)?.listener === listener) ears.delete(name);
        },
      },
    ]),
  );
  Object.assign(fakeBrowser, { webRequest });
  showing('https://portal.test/offer');
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (injection: {
    target: object;
    args?: [string[], number];
  }) => {
    injected(injection);
    // The other injection hears frames of other sites; here there are none.
    if (!injection.args) return [{ frameId: 0, result: null }];
    meanwhile(injection.args[0]);
    return [{ frameId: 0, result: true }];
  }) as never);
});

const showing = (url: string, incognito = false) =>
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({ id: 7, url, incognito })) as never);

const one = async (origin = 'https://px.ad.test:8443') => {
  const reply = await probe({ tabId: 7, origins: [origin] });
  return reply.asked ? reply.answers[0]?.outcome : reply.why;
};
const icon = 'https://px.ad.test:8443/favicon.ico';

describe('a probe', () => {
  it('asks the page for one small picture a host, and listens for these alone and only meanwhile', async () => {
    meanwhile = () => {
      expect(ears.get('onCompleted')?.filter).toEqual({
        tabId: 7,
        urls: ['*://px.ad.test/favicon.ico', '*://rd.ad.test/favicon.ico'],
        types: ['xmlhttprequest'],
      });
      tell('onHeadersReceived', icon, { statusCode: 404 });
      tell('onErrorOccurred', 'https://rd.ad.test/favicon.ico', { error: 'net::ERR_BLOCKED_BY_CLIENT' });
    };
    const reply = await probe({ tabId: 7, origins: ['https://px.ad.test:8443', 'https://rd.ad.test'] });
    expect(reply).toEqual({
      asked: true,
      answers: [
        { host: 'px.ad.test', outcome: 'reached' },
        { host: 'rd.ad.test', outcome: 'by-extension' },
      ],
      cookiesEnabled: true,
      thirdPartyCookies: null,
    });
    expect(injected.mock.calls[0]?.[0]).toMatchObject({
      target: { tabId: 7, frameIds: [0] },
      world: 'ISOLATED',
      args: [[icon, 'https://rd.ad.test/favicon.ico'], expect.any(Number)],
    });
    expect(ears.size).toBe(0);
  });

  it('is taken for no tag of a network, whatever else the same host is asked for', () => {
    expect([icon, `${icon}?x=1`].map(isProbed)).toEqual([true, true]);
    expect(['https://px.ad.test/conv?icon=/favicon.ico', 'favicon'].map(isProbed)).toEqual([false, false]);
  });

  it('knows that a host answered, whatever is said of it besides', async () => {
    meanwhile = () => {
      tell('onErrorOccurred', icon, { error: 'NS_ERROR_FAILURE' });
      tell('onHeadersReceived', icon);
    };
    expect(await one()).toBe('reached');
  });

  it('waits for what is reported after the page has answered', async () => {
    meanwhile = () => queueMicrotask(() => setTimeout(() => tell('onCompleted', icon)));
    expect(await one()).toBe('reached');
  });

  it('says that nothing was heard where nothing was, and of other hosts nothing', async () => {
    meanwhile = () => tell('onCompleted', 'https://other.test/favicon.ico');
    expect(await one()).toBe('unheard');
  });

  it('tells a stand-in of another extension from a redirect of the host', async () => {
    meanwhile = () => {
      tell('onHeadersReceived', icon, { statusCode: 307 });
      tell('onBeforeRedirect', icon, { redirectUrl: 'chrome-extension://blocker/1x1.gif' });
    };
    expect(await one()).toBe('by-extension');
    meanwhile = () => tell('onBeforeRedirect', icon, { redirectUrl: 'https://www.ad.test/icon.png' });
    expect(await one()).toBe('reached');
  });

  it('asks a safe page for nothing in the clear', async () => {
    const asked: string[][] = [];
    meanwhile = (urls) => void asked.push(urls);
    expect(await one('http://px.ad.test:8080')).toBe('unheard');
    await one('http://px.ad.test');
    showing('http://portal.test/');
    await one('http://px.ad.test:8080');
    expect(asked).toEqual([[], ['https://px.ad.test/favicon.ico'], ['http://px.ad.test:8080/favicon.ico']]);
  });

  it('asks no page that is gone, private or none, and says when one lets nobody in', async () => {
    showing('https://portal.test/', true);
    expect(await one()).toBe('gone');
    showing('about:blank');
    expect(await one()).toBe('gone');
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab'));
    expect(await one()).toBe('gone');
    expect(injected).not.toHaveBeenCalled();
    showing('https://portal.test/');
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access'));
    expect(await one()).toBe('not-allowed');
    expect(ears.size).toBe(0);
  });
});

describe('the browser’s words', () => {
  it.each([
    ['net::ERR_BLOCKED_BY_CLIENT', 'by-extension'],
    ['NS_ERROR_ABORT', 'by-extension'],
    ['NS_ERROR_TRACKING_URI', 'by-protection'],
    ['net::ERR_BLOCKED_BY_ADMINISTRATOR', 'by-other'],
    ['net::ERR_BLOCKED_BY_ORB', 'reached'],
    ['net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin', 'reached'],
    ['net::ERR_NAME_NOT_RESOLVED', 'unreachable'],
    ['NS_ERROR_CONNECTION_REFUSED', 'unreachable'],
    ['net::ERR_ABORTED', 'unheard'],
  ])('%s means %s', (error, outcome) => expect(outcomeOf(error)).toBe(outcome));

  it('of an address that was only made safe say nothing yet', () => {
    expect(outcomeOfRedirect('http://a.test/favicon.ico', 'https://a.test:8443/favicon.ico')).toBeNull();
    expect(outcomeOfRedirect('http://a.test/favicon.ico', 'https://a.test/login')).toBe('reached');
  });
});

describe('the door', () => {
  const shape = ownAsks['probe.run'];
  const asks = (origins: unknown, tabId: unknown = 7) => shape.safeParse({ tabId, origins }).success;
  it('lets a few origins in, and no address of the asker’s choice', () => {
    expect(asks(['https://px.ad.test', 'http://rd.ad.test:8080'])).toBe(true);
    for (const wrong of [
      'https://px.ad.test/click?id=1',
      'https://px.ad.test/',
      'https://user@px.ad.test',
      'javascript:alert(1)',
      'file:///etc',
      '*',
    ])
      expect(asks([wrong])).toBe(false);
    expect(asks([])).toBe(false);
    expect(asks(Array.from({ length: 7 }, (_, i) => `https://h${i}.test`))).toBe(false);
    expect(asks(['https://px.ad.test'], '7')).toBe(false);
  });

  it('lets no page ask', () => {
    expect(Object.keys(pageAsks)).not.toContain('probe.run');
    expect(Object.keys(pageAsks)).not.toContain('tracking.read');
  });
});
