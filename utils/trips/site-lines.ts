/** The list of sites: every portal and shop that is known, found and ordered. Pure. */
import type { SiteChoice } from '../records';
import { folded } from './search';

export interface SiteLine {
  /** Registrable domain; of a portal or shop that has no address on the web, its name. */
  key: string;
  name: string;
  /** Null where there is no address to choose anything for. */
  site: string | null;
  isPortal: boolean;
  isShop: boolean;
  trips: number;
  pages: number;
  bytes: number;
  /** When a page of it was last seen, or a trip begun; UTC ISO. */
  lastSeen: string | null;
  /** Its newest trip: there its rules are shown. */
  latestTripId: string | null;
  choice: SiteChoice;
  /** Rules of warnings that the user turned off there. */
  muted: string[];
  /** Portals that do not want its trips to be asked about at the shop. */
  notToContact: string[];
  /** Days until it paid (the middle one), refusals, and of how many decided; null where nothing was decided. */
  figures: { days: number | null; refused: number; decided: number } | null;
}

export const siteSorts = ['latest', 'name', 'trips', 'space'] as const;
export type SiteSort = (typeof siteSorts)[number];

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: SiteLine, b: SiteLine) => compare(folded(a.name), folded(b.name)) || compare(a.key, b.key);

const orders: Record<SiteSort, (a: SiteLine, b: SiteLine) => number> = {
  latest: (a, b) => compare(b.lastSeen ?? '', a.lastSeen ?? '') || byName(a, b),
  name: byName,
  trips: (a, b) => b.trips - a.trips || byName(a, b),
  space: (a, b) => b.bytes - a.bytes || byName(a, b),
};

/** The lines whose name or address holds every word, in this order. */
export function searchSites(lines: readonly SiteLine[], text: string, sort: SiteSort): SiteLine[] {
  const wanted = folded(text).split(/\s+/).filter(Boolean);
  const found = lines.filter(({ key, name }) =>
    wanted.every((word) => folded(`${name}\n${key}`).includes(word)),
  );
  return found.sort(orders[sort]);
}
