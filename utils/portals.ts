/** Portals: who promised the reward and receives the claim. One file per portal in `portals/`. */
import type { Portal, PortalEdition } from './portal-shape';

export { claimClock, claimMark } from './portal-clocks';
export type * from './portal-form';
export type { OfferFact } from './portal-offer-facts';
export { ownRule, type RuleChange, type RulePlace, withRule } from './portal-own';
export type * from './portal-rules';
export { offerOverPortal, portalRules } from './portal-rules';
export type * from './portal-shape';
export { statusOfLabel } from './portal-words';

/** They promise nothing of their own, or stand between the shopper and who does: never whom to claim from. */
const bystanders: ReadonlySet<Portal['kind']> = new Set(['coupon', 'comparison', 'shopping-extension']);

export const portals: readonly Portal[] = Object.values(
  import.meta.glob<Portal>('./portals/*.ts', { eager: true, import: 'default' }),
);

const byHost = new Map(
  portals.flatMap((portal) => portal.hosts.map((host) => [host, editionAt(portal, host)] as const)),
);

/** The portal that owns this host (no port), with what is so for this host in particular, or null. Bystanders are none. */
export function portalOfHost(host: string): Portal | null {
  const portal = ownerOf(host);
  return portal && !bystanders.has(portal.kind) ? portal : null;
}

/** Who else may take the last click from a portal and owns this host (no port): coupon sites, comparisons, extensions; or null. */
export function bystanderOfHost(host: string): Portal | null {
  const portal = ownerOf(host);
  return portal && bystanders.has(portal.kind) ? portal : null;
}

/** @returns the offer's id when this address is one of an offer's pages; '' when it is and has none; null when it is not */
export function offerIdOf(portal: Portal, url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  for (const pattern of portal.offerPage ?? []) {
    const match = pattern.exec(pathname + search);
    if (match) return match.groups?.id ?? '';
  }
  return null;
}

function ownerOf(host: string): Portal | null {
  const exact = byHost.get(host);
  if (exact) return exact;
  for (let rest = host; rest; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
    const portal = byHost.get(`*.${rest}`);
    if (portal) return portal;
  }
  return null;
}

function editionAt(portal: Portal, host: string): Portal {
  const edition: PortalEdition | undefined = portal.editions?.find(({ hosts }) => hosts.includes(host));
  if (!edition) return portal;
  return {
    ...portal,
    ...edition,
    hosts: portal.hosts,
    claim: { ...portal.claim, ...edition.claim },
    sources: [...(edition.sources ?? []), ...portal.sources],
  };
}
