/**
 * Trusted time: what an outsider's clock says of a bundle (RFC 3161). Asked only where the user chose it; told nothing but a digest.
 * Pure: the way to the network, the clock and chance are handed in.
 */
import type { Authority } from './timestamps/authority-shape';

export { type Asked, askAuthority, Refused, Unreachable } from './timestamps/ask';
export type { Authority } from './timestamps/authority-shape';
export { isTokenPath, tokenPath } from './timestamps/paths';
export type { Statement } from './timestamps/verify';

/** Every authority that can be asked, by name. */
export const authorities: readonly Authority[] = Object.values(
  import.meta.glob<Authority>('./timestamps/authorities/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => (a.name < b.name ? -1 : 1));

/** The authority at an address; null when it is none of ours (any more), and may not be asked. */
export const authorityAt = (address: string): Authority | null =>
  authorities.find((authority) => authority.address === address) ?? null;
