/** Whose programme a click is of: ids that desks ask for, read from the click's addresses and the names of its cookies. */
import type { IdSign, Network } from './network-shape';
import { clickNetwork, networks, shapeNetwork } from './networks';

/** Null: nothing says so, or several say different things. */
export interface ProgrammeIds {
  programme: string | null;
  advertiser: string | null;
}

/** What a network hands out as an id: nothing that a page could make into a sentence. */
const plain = /^[\w.-]{1,40}$/;

/**
 * @param ids networks of the trip
 * @param urls addresses of its route
 * @param cookies names of the click's cookies on the shop's site
 */
export function programmeIds(
  ids: readonly string[],
  urls: readonly string[],
  cookies: readonly string[],
): ProgrammeIds {
  const own = networks.filter(({ id }) => ids.includes(id));
  const only = (of: IdSign['of']) => {
    const found = own.flatMap((network) => idsOf(network, of, urls, cookies));
    const [first, ...others] = new Set(found.filter((id) => plain.test(id)));
    return first !== undefined && others.length === 0 ? first : null;
  };
  return { programme: only('programme'), advertiser: only('advertiser') };
}

function idsOf(
  network: Network,
  of: IdSign['of'],
  urls: readonly string[],
  cookies: readonly string[],
): string[] {
  const clicks = urls.filter((url) => (clickNetwork(url) ?? shapeNetwork(url))?.id === network.id);
  const query = clicks.flatMap((url) => [...new URL(url).searchParams]);
  return (network.ids ?? [])
    .filter((sign) => sign.of === of)
    .flatMap(({ param, cookie }) => [
      ...query.flatMap(([name, value]) => (name.toLowerCase() === param ? [value] : [])),
      ...cookies.flatMap((name) => cookie?.exec(name)?.[1] ?? []),
    ]);
}
