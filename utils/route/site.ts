/** Sites: which addresses belong together. */
import { getDomain } from 'tldts';

/**
 * The registrable domain of an address (`https://a.shop.co.jp/x` → `shop.co.jp`), by the Public Suffix List including
 * its private part, so that two shops on one shop platform stay two. A bare host or IP address stands for itself.
 * Null when the address has no web host (`about:blank`, `null`, an extension's page).
 */
export function siteOf(url: string): string | null {
  const host = hostOf(url);
  return host === null ? null : (getDomain(host, { allowPrivateDomains: true }) ?? host);
}

/** The host name without port of a web address, or null. */
export function hostOf(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname;
}

/** Are these one address to a server? It never hears of the fragment. */
export const isSame = (a: string | undefined, b: string): boolean =>
  a !== undefined && withoutFragment(a) === withoutFragment(b);

/** The address as a server hears it. */
export const withoutFragment = (url: string) => url.replace(/#.*$/s, '');
