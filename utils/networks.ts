/**
 * Affiliate networks: whose click, landing and conversion signatures are these? One file per network in `networks/`.
 * Nothing here is certain proof: merchants may use their own tracking hosts, so `shapeNetwork` and `landingNetworks`
 * look at what does not depend on the host.
 */

import type { Network, UrlSignature } from './network-shape';

export type * from './network-shape';

export const networks: readonly Network[] = Object.values(
  import.meta.glob<Network>('./networks/*.ts', { eager: true, import: 'default' }),
);

interface Indexed {
  network: Network;
  exact: boolean;
  path?: RegExp;
  params?: readonly string[];
}

const clicks = indexHosts((network) => network.click);
const conversions = indexHosts((network) => network.conversion);
const ended = indexHosts((network) => network.endedHosts?.map((host) => ({ host })) ?? []);
const landings = indexBy((network) => network.landingParams.map((param) => [param, network]));
const shapes = indexBy((network) =>
  (network.shapes ?? []).map((shape) => [shape.params[0], { network, shape }]),
);

/** The network whose own click host and path this address is, or null. An unknown host costs Map look-ups and no regular expression. */
export function clickNetwork(url: string): Network | null {
  return match(clicks, url);
}

/** Is this host (no port) one that serves clicks of a network, whatever the path? Such a page is a stop on the way, never where it began. */
export function isClickHost(host: string): boolean {
  return suffixes(host).some((suffix, i) => clicks.get(suffix)?.some(({ exact }) => i === 0 || !exact));
}

/** The network whose conversion tag or endpoint this address is, or null. */
export function conversionNetwork(url: string): Network | null {
  return match(conversions, url);
}

/** The network whose ended programmes land on this address's host, or null. */
export function endedNetwork(url: string): Network | null {
  return match(ended, url);
}

/** Every network one of whose landing parameters this address carries, in the order of the parameters. Names compare case-insensitively. */
export function landingNetworks(url: string): Network[] {
  const search = parse(url)?.searchParams;
  const found = new Set<Network>();
  for (const name of search?.keys() ?? []) {
    for (const network of landings.get(name.toLowerCase()) ?? []) found.add(network);
  }
  return [...found];
}

/** The one network whose landing parameter this address carries; null for none, and for several, which say nothing about the last click. */
export function landingNetwork(url: string): Network | null {
  const [network, ...others] = landingNetworks(url);
  return network && others.length === 0 ? network : null;
}

/** The network whose click this looks like by path and parameters, on whatever host. Weaker than `clickNetwork`: a likeness, not an identity. */
export function shapeNetwork(url: string): Network | null {
  if (!url.includes('?')) return null;
  const parsed = parse(url);
  for (const name of parsed?.searchParams.keys() ?? []) {
    for (const { network, shape } of shapes.get(name) ?? []) {
      if (parsed && shape.path.test(parsed.pathname) && shape.params.every((p) => parsed.searchParams.has(p)))
        return network;
    }
  }
  return null;
}

function match(index: ReadonlyMap<string, Indexed[]>, url: string): Network | null {
  const parsed = parse(url);
  if (!parsed) return null;
  for (const [i, suffix] of suffixes(parsed.hostname).entries()) {
    for (const entry of index.get(suffix) ?? []) {
      if ((i === 0 || !entry.exact) && fits(entry, parsed)) return entry.network;
    }
  }
  return null;
}

/** `a.b.c` → `a.b.c`, `b.c`, `c`. */
function suffixes(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
}

function fits({ path, params }: Indexed, url: URL): boolean {
  if (path && !path.test(url.pathname)) return false;
  return !params || params.some((name) => url.searchParams.has(name));
}

/** Signatures by the host they name, without the `*.`; the look-up walks up the labels of the host asked for. */
function indexHosts(signaturesOf: (network: Network) => readonly UrlSignature[]): Map<string, Indexed[]> {
  return indexBy((network) =>
    signaturesOf(network).map(({ host, ...rest }) => {
      const exact = !host.startsWith('*.');
      return [exact ? host : host.slice(2), { network, exact, ...rest }];
    }),
  );
}

function indexBy<T>(entriesOf: (network: Network) => readonly (readonly [string, T])[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const [key, entry] of networks.flatMap(entriesOf)) index.set(key, [...(index.get(key) ?? []), entry]);
  return index;
}

function parse(url: string): URL | null {
  // `URL.parse` would be simpler, but Node 20 lacks it.
  return URL.canParse(url) ? new URL(url) : null;
}
