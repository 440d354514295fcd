/**
 * Affiliate networks: whose click, landing and conversion signatures are these? One file per network in `networks/`.
 * Nothing here is certain proof: merchants may use their own tracking hosts, so `shapeNetwork` and `landingNetworks`
 * look at what does not depend on the host.
 */
import { indexBy, indexHosts, matchPatterns, namesHost, networkAt, parsed } from './network-index';
import type { ClickShape, Network } from './network-shape';

export type * from './network-shape';

export const networks: readonly Network[] = Object.values(
  import.meta.glob<Network>('./networks/*.ts', { eager: true, import: 'default' }),
);

const clicks = indexHosts(networks, ({ click }) => click);
const conversions = indexHosts(networks, ({ conversion }) => conversion);
const ended = indexHosts(networks, ({ endedHosts = [] }) => endedHosts.map((host) => ({ host })));
const landings = indexBy(networks, (network) => network.landingParams.map((param) => [param, network]));
const shapes = indexBy(networks, (network) =>
  (network.shapes ?? []).map((shape) => [shape.params[0], { network, shape }]),
);

/** The network whose own click host and path this address is, or null. An unknown host costs Map look-ups and no regular expression. */
export function clickNetwork(url: string): Network | null {
  return networkAt(clicks, url);
}

/** Is this host (no port) one that serves clicks of a network, whatever the path? Such a page is a stop on the way, never where it began. */
export function isClickHost(host: string): boolean {
  return namesHost(clicks, host);
}

/** The network whose conversion tag or endpoint this address is, or null. Costs as little as `clickNetwork`. */
export function conversionNetwork(url: string): Network | null {
  return networkAt(conversions, url);
}

/** Match patterns (`*://host/*`, `*://*.domain/*`) for a browser's request filter: every address `conversionNetwork` may know is let through, and more. */
export function conversionPatterns(): string[] {
  return matchPatterns(conversions);
}

/** The network whose ended programmes land on this address's host, or null. */
export function endedNetwork(url: string): Network | null {
  return networkAt(ended, url);
}

/** Every network one of whose landing parameters this address carries, in the order of the parameters. Names compare case-insensitively. */
export function landingNetworks(url: string): Network[] {
  if (!url.includes('?')) return [];
  const found = new Set<Network>();
  for (const name of parsed(url)?.searchParams.keys() ?? []) {
    for (const network of landings.get(name.toLowerCase()) ?? []) found.add(network);
  }
  return [...found];
}

/** The network whose click this looks like by path and parameters, on whatever host. Weaker than `clickNetwork`: a likeness, not an identity. */
export function shapeNetwork(url: string): Network | null {
  const address = url.includes('?') ? parsed(url) : null;
  return address && (shapeOf(address)?.network ?? null);
}

function shapeOf(address: URL): { network: Network; shape: ClickShape } | null {
  for (const name of address.searchParams.keys()) {
    for (const found of shapes.get(name) ?? []) {
      const { path, params } = found.shape;
      if (path.test(address.pathname) && params.every((p) => address.searchParams.has(p))) return found;
    }
  }
  return null;
}

/**
 * What stays of a network's click when the same link is clicked again: portals add a mark of their own to each click. Null for an
 * address that is no network's click.
 */
export function linkOf(url: string): string | null {
  const address = parsed(url);
  const shape = address && shapeOf(address)?.shape;
  if (!address || !shape) return clickNetwork(url) ? url : null;
  const marks = shape.params.map((name) => `${name}=${address.searchParams.get(name)}`);
  return `${address.host}${address.pathname}?${marks.join('&')}`;
}
