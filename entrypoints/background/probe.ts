/**
 * The probe of the dashboard's "Is this browser ready?": a page asks a few hosts for `/favicon.ico`, and the browser's own words say
 * what became of each request. It runs only when the user asked for it, and listens only while it runs. Hikae itself asks nobody:
 * blockers and tracking protection judge a request by the page it comes from.
 */
import { z } from 'zod';
import { browser } from '#imports';
import { within } from '../../utils/capture/deadline';
import { type ProbeAnswer, type ProbeAsk, type ProbeReply, probedPath } from '../../utils/messages/probe';
import { hostOf } from '../../utils/route';
import { foreignCookies } from './foreign-cookies';
import { probeEar } from './probe-ear';

/** Longest wait for the hosts, ms. */
const longest = 8_000;
/** What the browser reports may come a little later than the page's own answer, ms. */
const grace = 1_000;

/** Never throws for what a page or a host does. */
export async function probe({ tabId, origins }: ProbeAsk): Promise<ProbeReply> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const page = tab?.url ?? '';
  if (!tab || tab.incognito || !hostOf(page)) return { asked: false, why: 'gone' };
  const urls = origins.flatMap((origin) => addressFor(origin, page) ?? []);
  const ear = probeEar(tabId, urls);
  try {
    const cookiesEnabled = await askIn(tabId, urls);
    // What is not heard of in time stays `unheard`.
    await within(grace, ear.all).catch(() => {});
    const answers = origins.map((origin): ProbeAnswer => {
      const host = hostOf(origin) ?? '';
      return { host, outcome: ear.heard.get(host) ?? 'unheard' };
    });
    return { asked: true, answers, cookiesEnabled, thirdPartyCookies: await cookiesOfOthers(tabId) };
  } catch (error) {
    console.info('Hikae: a page could not be asked', error instanceof Error ? error.name : typeof error);
    return { asked: false, why: 'not-allowed' };
  } finally {
    ear.stop();
  }
}

/** A page that came safely may ask for nothing in the clear; null where the host has no other address that is known. */
function addressFor(origin: string, page: string): string | null {
  const url = new URL(probedPath, origin);
  if (url.protocol === 'http:' && page.startsWith('https:')) {
    if (url.port) return null;
    url.protocol = 'https:';
  }
  return url.href;
}

/** @returns whether that page may keep cookies at all. Rejects when it cannot be asked, or does not answer. */
async function askIn(tabId: number, urls: string[]): Promise<boolean> {
  const [answer] = await within(
    longest + grace,
    browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      world: 'ISOLATED',
      func: load,
      args: [urls, longest],
    }),
  );
  return z.boolean().parse(answer?.result);
}

/** Null too where the frames do not answer in time. */
async function cookiesOfOthers(tabId: number) {
  return (await within(grace, foreignCookies(tabId)).catch(() => null)) ?? null;
}

/** Runs in the page. Nothing of the user's goes along: no cookie, no address of the page. An `img` could not leave its cookies out. */
async function load(urls: string[], limit: number): Promise<boolean> {
  const asked = urls.map((url) =>
    fetch(url, {
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(limit),
    }).catch(() => null),
  );
  await Promise.all(asked);
  return navigator.cookieEnabled;
}
