/** Third-party cookies, as far as the page's own frames can tell: no permission, no request. */
import { browser } from '#imports';
import type { Environment } from '../../utils/records';
import { hostOf, siteOf } from '../../utils/route';

interface Heard {
  url: string;
  access: boolean;
  enabled: boolean;
}

/**
 * What the first frame of another site says of its cookies; null when the page has none, or none that tells. Both browsers answer
 * `hasStorageAccess` with false when such cookies are withheld; Firefox withholds them by keeping them apart for each site, and says
 * `cookieEnabled: false` only where it blocks them.
 */
export async function foreignCookies(tabId: number): Promise<Environment['thirdPartyCookies']> {
  const heard = await askFrames(tabId).catch(() => []);
  const top = siteOf(heard.find(({ frameId }) => frameId === 0)?.said?.url ?? '');
  const foreign = heard.find(
    ({ frameId, said }) => frameId !== 0 && said && hostOf(said.url) && siteOf(said.url) !== top,
  )?.said;
  if (!top || !foreign) return null;
  if (foreign.access) return 'allowed';
  return import.meta.env.FIREFOX && foreign.enabled ? 'partitioned' : 'blocked';
}

async function askFrames(tabId: number): Promise<{ frameId: number; said: Heard | null }[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: hear,
  });
  return answers.map(({ frameId, result }) => ({ frameId, said: (result ?? null) as Heard | null }));
}

/** Runs in each frame. A frame without an origin of its own has no cookies to speak of. */
async function hear(): Promise<Heard | null> {
  if (!/^https?:$/.test(location.protocol) || self.origin === 'null') return null;
  const access = await document.hasStorageAccess().catch(() => null);
  return access === null ? null : { url: location.href, access, enabled: navigator.cookieEnabled };
}
