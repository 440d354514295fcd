/** What a shop or a portal is called by hand, as a trip keeps it. */
import { parse } from 'tldts';
import { portalOfHost, portals } from '../portals';
import type { Trip } from '../records';
import { hostOf, siteOf } from '../route';
import { folded } from './search';

/** An address, or a host name as one writes it; null for every other name, even one with a full stop in it (`Dr.Martens`). */
function hostIn(text: string): string | null {
  if (/^https?:\/\//i.test(text)) return hostOf(text);
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(text)) return null;
  const isWritten = text === text.toLowerCase() || parse(text).isIcann === true;
  return isWritten ? text.toLowerCase() : null;
}

/** The registrable domain where an address is said, so that pages of that shop join the trip; else the name as it is. */
export function shopNamed(text: string): string {
  const host = hostIn(text.trim());
  return (host && siteOf(`https://${host}`)) ?? text.trim();
}

/** One of ours by its name, id or address; else only what was said. Null for nothing. */
export function portalNamed(text: string): Trip['portal'] {
  const said = text.trim();
  if (!said) return null;
  const host = hostIn(said);
  const named = portals.find(({ id, name }) => id === said.toLowerCase() || folded(name) === folded(said));
  const portal = named ?? (host ? portalOfHost(host) : null);
  if (portal)
    return { id: portal.id, host: host ?? (portal.hosts[0] ?? '').replace(/^\*\./, ''), name: portal.name };
  return { host: host ?? '', name: said.slice(0, 200) };
}
