/** Click ids: what a landing address hands over so that the shop can say later which click an order came from. */
import { landingNetworks, networks } from '../networks';
import type { Trip } from '../records';
import { decoded } from './decoded';
import { siteOf } from './site';

/** Shorter values say too little: they would be found in any cookie. UTF-16 code units. */
const shortest = 10;

/** Values of the parameters that the trip's way brought to the shop's own addresses. */
export function clickIdsOf({ route, shop }: Pick<Trip, 'route' | 'shop'>): string[] {
  const arrived = route.filter(({ url }) => siteOf(url) === shop && landingNetworks(url).length > 0);
  const values = arrived.flatMap(({ url }) => [...new URL(url).searchParams.values()]);
  return [...new Set(values.filter((value) => value.length >= shortest))];
}

/** Whether a first-party cookie keeps this trip's click: by the name its network gives it, or because it holds the click's id. */
export function isClickCookie(
  { name, value }: { name: string; value: string },
  trip: Pick<Trip, 'networks'>,
  ids: readonly string[],
): boolean {
  const own = networks.filter(({ id }) => trip.networks.includes(id)).flatMap(({ cookies }) => cookies);
  if (own.some((pattern) => pattern.test(name))) return true;
  const plain = decoded(value);
  return ids.some((id) => plain.includes(id));
}
