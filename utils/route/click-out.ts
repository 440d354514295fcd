/** Click-outs: was this route a way from a portal through a network to a shop? */
import { clickNetwork, endedNetwork, isClickHost, landingNetworks, shapeNetwork } from '../networks';
import { type Portal, portalOfHost } from '../portals';
import type { Hop } from '../records';
import { hostOf, siteOf } from './site';

export interface ClickOut {
  /** Host (no port) of the page that was clicked on, or of the portal's own link when that page is unknown. */
  portalHost: string;
  /** Null when the host is not one of ours: then it is only where the click came from. */
  portal: Portal | null;
  /** Registrable domain. */
  shop: string;
  landingUrl: string;
  clickedAt: string;
  /** Network ids in the order of the route, by whatever evidence; `because` says how good it is. */
  networks: string[];
  hops: Hop[];
  /** The strongest evidence, strongest first: a network's own host · one of our portals · the landing's parameter · a click's likeness. */
  because: 'known-network' | 'known-portal' | 'landing-parameter' | 'click-shape';
}

/** Search engines and web mail lead everywhere and promise nothing: first label of the registrable domain, or a whole host. */
const neverPortals = new Set(
  'google bing duckduckgo ecosia baidu yandex startpage qwant brave search.yahoo.co.jp search.yahoo.com mail.yahoo.co.jp mail.yahoo.com outlook.live.com outlook.office.com'.split(
    ' ',
  ),
);

/**
 * The click-out this route is, or null. The route must have been started by a page of another site than the one it
 * landed on, have passed a host that is not the shop's (or a network's own click) through at least one redirect, and
 * show one of the four `because`. So logins and payments that come back to the shop, upgrades to https or www, plain
 * links, search results and link shorteners are none; nor is a route that has not landed or landed on a sign-in page,
 * a network's own page or the page of an ended programme.
 *
 * The same landing may be led on by the shop itself: then a later call gives the same `clickedAt` with more hops.
 *
 * Of a page that says it is there and was not heard to be asked for (`isAsked: false`), what it was led through is not known: then it is
 * enough that it carries a network's parameter.
 */
export function clickOut(hops: readonly Hop[], { isAsked = true } = {}): ClickOut | null {
  const start = startOf(hops);
  const from = hops.slice(start?.index);
  const landing = from.at(-1);
  const first = from[0];
  if (!start || !first || landing?.kind !== 'landing') return null;
  if (from.length < 2 && isAsked) return null;
  const shop = siteOf(landing.url);
  const portalSite = siteOf(`https://${start.host}`);
  if (!shop || !portalSite || shop === portalSite || isDeadEnd(landing.url)) return null;
  const portal = portalOfHost(start.host);
  const because = evidence(from, { shop, portalSite, portal, isAsked });
  if (!because) return null;
  return {
    portalHost: start.host,
    portal,
    shop,
    landingUrl: landing.url,
    clickedAt: first.at,
    networks: networksOn(from),
    hops: from,
    because,
  };
}

/**
 * Where the shopper set out: the page that started the first hop. When that is unknown or promises nothing (typed,
 * mail, search), one of our portals' own links counts, then a page that led on by itself.
 */
function startOf(hops: readonly Hop[]): { index: number; host: string } | null {
  for (const [index, hop] of hops.entries()) {
    if (index > 0 && hops[index - 1]?.kind !== 'client-redirect') continue;
    const starter = hostOf(hop.initiator ?? '');
    if (starter && !promisesNothing(starter)) return { index, host: starter };
    const own = hostOf(hop.url);
    if (own && portalOfHost(own)) return { index, host: own };
  }
  return null;
}

function promisesNothing(host: string): boolean {
  // A network's host is seen when the first half of a route was missed.
  return !portalOfHost(host) && (isClickHost(host) || leadsEverywhere(host));
}

/** Search engines and web mail: nobody promises a reward there, unless it is one of our portals. */
export const leadsEverywhere = (host: string): boolean =>
  !portalOfHost(host) &&
  (neverPortals.has(host) || neverPortals.has(siteOf(`https://${host}`)?.split('.')[0] ?? ''));

interface Ends {
  shop: string;
  portalSite: string;
  portal: Portal | null;
  isAsked: boolean;
}

function evidence(
  hops: readonly Hop[],
  { shop, portalSite, portal, isAsked }: Ends,
): ClickOut['because'] | null {
  const between = hops.slice(0, -1);
  if (between.some((hop) => hop.network)) return 'known-network';
  const offShop = between.filter((hop) => siteOf(hop.url) !== shop);
  if (portal && offShop.length > 0) return 'known-portal';
  const onThird = offShop.filter((hop) => siteOf(hop.url) !== portalSite);
  if (
    (onThird.length > 0 || !isAsked) &&
    arrival(hops, shop).some((hop) => landingNetworks(hop.url).length > 0)
  )
    return 'landing-parameter';
  return onThird.some((hop) => shapeNetwork(hop.url)) ? 'click-shape' : null;
}

/** The last hops, all on the shop's site: it may drop the parameter again before it shows its page. */
function arrival(hops: readonly Hop[], shop: string): Hop[] {
  return hops.slice(hops.findLastIndex((hop) => siteOf(hop.url) !== shop) + 1);
}

function networksOn(hops: readonly Hop[]): string[] {
  const shop = siteOf(hops.at(-1)?.url ?? '') ?? '';
  const passed = hops.slice(0, -1).map((hop) => hop.network ?? shapeNetwork(hop.url)?.id ?? []);
  const landed = arrival(hops, shop).flatMap((hop) => landingNetworks(hop.url).map(({ id }) => id));
  return [...new Set([...passed.flat(), ...landed])];
}

/** Landings that are no shop's: a network's own page that leads on or has nothing to lead to, and sign-in pages. */
function isDeadEnd(url: string): boolean {
  return (
    clickNetwork(url) !== null || endedNetwork(url) !== null || shapeNetwork(url) !== null || isSignIn(url)
  );
}

/** OAuth 2.0 (RFC 6749, 4.1.1) asks for these two; SAML's redirect binding for its own. Sign-in pages nest them encoded. */
function isSignIn(url: string): boolean {
  const query = url.replaceAll('%3D', '=').replaceAll('%26', '&').replaceAll('%253D', '=');
  return (query.includes('client_id=') && query.includes('redirect_uri=')) || query.includes('SAMLRequest=');
}
