/** The network's hosts: 302 → 301 → 303 to the landing page, and the conversion tags' answers. */
import type { Ask } from '../ask';
import { hexToken } from '../cards';
import { appLinkHost, deadEndHost, hostsOf, type Part } from '../hosts';
import { html } from '../html';
import { landingUrl } from '../networks';
import { onePixel } from '../pictures';
import { asset, page, type Reply, redirect } from '../reply';

const clickPath = /^\/(?:svt\/ejp|cread\.php|click)$/;
const imageTag = /^\/(?:a8fly\/earnings|sread\.img)$/;
const scriptTag = /^\/(?:a8sales\/a8sales\.js|sread\.js)$/;

/** What one of the network's hosts answers. @param part which hop this host is */
export function networkReply(ask: Ask, part: Part): Reply | null {
  const { lang, path, query, urlOf } = ask;
  const isImage = imageTag.test(path) || (path === '/report' && query.get('type') === 'img');
  if (isImage) return asset('image/gif', onePixel, 0);
  if (scriptTag.test(path) || path === '/report') return asset('text/javascript', '/* ok */', 0);
  const { hops } = hostsOf[lang];
  if (part === 'hop1' && clickPath.test(path)) {
    return redirect(302, urlOf(hops[1], `/go?cid=${hexToken(20)}&src=${lang}`));
  }
  if (part === 'hop2' && path === '/go') {
    const cookie = `nuid=${hexToken(24)}; Path=/; Max-Age=31536000; Secure; SameSite=None`;
    return redirect(301, urlOf(hops[2], `/t/${hexToken(16)}?cid=${query.get('cid') ?? ''}`), [cookie]);
  }
  if (part === 'hop3' && path.startsWith('/t/')) return redirect(303, lastHop(ask));
  if (part === 'app-link' && path === '/store') return redirect(302, query.get('to') ?? '/');
  if (part === 'dead-end') return page(html`<!doctype html><title>Link</title><p>…</p>`);
  return null;
}

/** Where the network's last host leads: to the shop, by an app's link, or nowhere. */
function lastHop({ lang, urlOf, variation }: Ask): string {
  const landing = landingUrl(lang, urlOf);
  if (variation === 'app-link') return urlOf(appLinkHost, `/store?to=${encodeURIComponent(landing)}`);
  return variation === 'dead-link' ? urlOf(deadEndHost, '/') : landing;
}
