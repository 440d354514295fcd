/** Whom a probe asks: the hosts that the user's own latest trips went through, and those their tags went to. */
import type { Observation, Trip } from '../records';
import { hostOf, siteOf } from '../route';

/**
 * Origins (scheme, host, port), one a host, those of the latest trip first. The portal and the shop are left out: they are where the
 * user goes, not what is stopped on the way.
 * @param trips latest first
 * @param observations of these trips
 */
export function endpointsOf(
  trips: readonly Pick<Trip, 'id' | 'route' | 'portal' | 'shop'>[],
  observations: readonly Observation[],
  most: number,
): string[] {
  const byHost = new Map<string, string>();
  for (const trip of trips) {
    for (const origin of originsOf(trip)) keep(byHost, origin);
    for (const one of observations)
      if (one.kind === 'tag' && one.tripId === trip.id && siteOf(`https://${one.host}`) !== trip.shop)
        if (!byHost.has(one.host)) keep(byHost, `https://${one.host}`);
  }
  return [...byHost.values()].slice(0, most);
}

/** A host that was seen both ways is asked the safe way. */
function keep(byHost: Map<string, string>, origin: string) {
  const host = hostOf(origin);
  if (host && (!byHost.has(host) || origin.startsWith('https:'))) byHost.set(host, origin);
}

function originsOf({ route, portal, shop }: Pick<Trip, 'route' | 'portal' | 'shop'>): string[] {
  const landing = hostOf(route.at(-1)?.url ?? '');
  const portalSite = portal && siteOf(`https://${portal.host}`);
  return route.flatMap(({ url }) => {
    const [host, site] = [hostOf(url), siteOf(url)];
    if (!host || host === landing || site === shop || site === portalSite) return [];
    return [new URL(url).origin];
  });
}
