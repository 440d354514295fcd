/** What a network file says: where its signatures appear, and how sure that is. */

/** Where a signature may appear. `host` is a glob: `*.x` also matches `x`. `path` is a regular expression on the pathname. */
export interface UrlSignature {
  host: string;
  path?: RegExp;
  /** Exact query parameter names; at least one must be present when the list is given. */
  params?: readonly string[];
}

/** What a click looks like on a host that is not the network's own: the path and all the parameters. The first is looked up. */
export interface ClickShape {
  path: RegExp;
  params: readonly [string, ...string[]];
}

/** What says whose programme a click is of: a query parameter of the click (its name in lower case), or the name of the click's cookie, whose group is the id. */
export interface IdSign {
  of: 'programme' | 'advertiser';
  param?: string;
  cookie?: RegExp;
}

export interface Network {
  id: string;
  name: string;
  /** How much of it rests on a source: `high` all that matters, `medium` the hosts and most paths, `low` little more than the hosts. */
  confidence: 'high' | 'medium' | 'low';
  click: readonly UrlSignature[];
  /** Distinctive enough to be known on a merchant's own host; left out where it would say too little. */
  shapes?: readonly ClickShape[];
  /** Query parameters the shop's landing page receives, exact and lower-case. Only those that say which network it was. */
  landingParams: readonly string[];
  /** What reports an order. Scripts that shops load on every page, or on the landing page, say nothing of it and are left out. */
  conversion: readonly UrlSignature[];
  /** First-party cookies on the shop's site, by name. */
  cookies: readonly RegExp[];
  /** Ids that desks ask for. */
  ids?: readonly IdSign[];
  /** Hosts on which links of an ended programme land. */
  endedHosts?: readonly string[];
  /** Where each signature was read: a web address, or a package with its version (`pkg:`, the package URL scheme). */
  sources: readonly { url: string; readOn: string }[];
}
