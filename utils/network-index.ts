/** The index of hosts: signatures by the host they name, built once. An unknown host costs one scan of the address and a few Map look-ups. */
import type { Network, UrlSignature } from './network-shape';

interface Indexed {
  network: Network;
  /** The host itself, none below it. */
  exact: boolean;
  path?: RegExp;
  params?: readonly string[];
}

/** By host, without the `*.`. */
export type HostIndex = ReadonlyMap<string, readonly Indexed[]>;

/** The index of the signatures that `signaturesOf` gives for each network. */
export function indexHosts(
  networks: readonly Network[],
  signaturesOf: (network: Network) => readonly UrlSignature[],
): HostIndex {
  return indexBy(networks, (network) =>
    signaturesOf(network).map(({ host, ...rest }) => {
      const exact = !host.startsWith('*.');
      return [exact ? host : host.slice(2), { network, exact, ...rest }];
    }),
  );
}

/** Everything that `entriesOf` gives for each network, by its key, in the order of the networks. */
export function indexBy<T>(
  networks: readonly Network[],
  entriesOf: (network: Network) => readonly (readonly [string, T])[],
): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const [key, entry] of networks.flatMap(entriesOf)) {
    const there = index.get(key);
    if (there) there.push(entry);
    else index.set(key, [entry]);
  }
  return index;
}

/** The network one of whose signatures fits this address, or null; the signature of the longest host first. */
export function networkAt(index: HostIndex, url: string): Network | null {
  const host = plainHost(url) ?? webHost(url);
  let address: URL | null = null;
  for (let suffix = host; suffix; suffix = parent(suffix)) {
    const entries = index.get(suffix);
    if (!entries) continue;
    address ??= parsed(url);
    if (!address) return null;
    for (const entry of entries) {
      if ((suffix === host || !entry.exact) && fits(entry, address)) return entry.network;
    }
  }
  return null;
}

/** Whether a signature names this host (no port) or all hosts of a domain above it, whatever the path. */
export function namesHost(index: HostIndex, host: string): boolean {
  for (let suffix = host; suffix; suffix = parent(suffix)) {
    if (index.get(suffix)?.some(({ exact }) => suffix === host || !exact)) return true;
  }
  return false;
}

/** Match patterns of a browser's request filter that let through every host of the index; none that another of them covers. */
export function matchPatterns(index: HostIndex): string[] {
  return [...index.keys()]
    .filter((host) => !isCovered(index, host))
    .map((host) => (isWhole(index, host) ? `*://*.${host}/*` : `*://${host}/*`));
}

const isWhole = (index: HostIndex, host: string): boolean =>
  index.get(host)?.some(({ exact }) => !exact) ?? false;

function isCovered(index: HostIndex, host: string): boolean {
  for (let above = parent(host); above; above = parent(above)) if (isWhole(index, above)) return true;
  return false;
}

/** `a.b.c` → `b.c`; '' for a single label. */
function parent(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

/**
 * The host of an address that says it plainly: `http(s)://`, then lower-case letters, digits, dots and hyphens, then the
 * path, the query or the end. Null for anything else (a user, a port, capitals, escapes …): that needs a real parser.
 */
function plainHost(url: string): string | null {
  const start = url.startsWith('https://') ? 8 : url.startsWith('http://') ? 7 : 0;
  if (!start) return null;
  let end = start;
  while (end < url.length && isPlain(url.charCodeAt(end))) end++;
  const next = url.charCodeAt(end);
  return end > start && (end === url.length || next === 47 || next === 63 || next === 35)
    ? url.slice(start, end)
    : null;
}

/** The host as the browser reads it; '' where the address is none of the web, whose host would be nobody's. */
function webHost(url: string): string {
  const { protocol, hostname } = parsed(url) ?? {};
  return protocol === 'https:' || protocol === 'http:' ? (hostname ?? '') : '';
}

/** Lower-case letter, digit, hyphen or dot. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 46;

function fits({ path, params }: Indexed, url: URL): boolean {
  if (path && !path.test(url.pathname)) return false;
  return !params || params.some((name) => url.searchParams.has(name));
}

/** The address, or null when it is none. */
export function parsed(url: string): URL | null {
  // `URL.parse` would be simpler, but Node 20 lacks it.
  return URL.canParse(url) ? new URL(url) : null;
}
