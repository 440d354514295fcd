/** Portals: who promised the reward and receives the claim. One file per portal in `portals/`. */
import type { TripStatus } from './records';

export interface Portal {
  id: string;
  name: string;
  /** Exact hosts or `*.host` globs (`*.x` also matches `x`). */
  hosts: readonly string[];
  kind: 'point-site' | 'cashback' | 'monitor' | 'loyalty' | 'self-affiliate' | 'shop';
  languages: readonly ('ja' | 'en' | 'es')[];
  /** When a missing reward may be asked about. What no source states is left out, never guessed. */
  claim?: {
    opens?: { after: 'click' | 'purchase' | 'expected'; days?: number; hours?: number };
    closes?: { after: 'click' | 'purchase' | 'expected' | 'rejection'; days: number };
    contactShop?: 'forbidden' | 'order-number-only' | 'allowed';
  };
  /** The portal's own words for what became of a trip. */
  statusWords?: Partial<Record<TripStatus, readonly string[]>>;
  sources: readonly { url: string; readOn: string }[];
}

export const portals: readonly Portal[] = Object.values(
  import.meta.glob<Portal>('./portals/*.ts', { eager: true, import: 'default' }),
);

const byHost = new Map(portals.flatMap((portal) => portal.hosts.map((host) => [host, portal] as const)));

/** The portal that owns this host (no port), or null. */
export function portalOfHost(host: string): Portal | null {
  const exact = byHost.get(host);
  if (exact) return exact;
  for (let rest = host; rest; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
    const portal = byHost.get(`*.${rest}`);
    if (portal) return portal;
  }
  return null;
}
