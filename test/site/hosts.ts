/** Who lives where in the demo world. Every name is under `.test` (RFC 6761), so that nothing can reach a real site. */

import { designHosts } from './designs-hosts';
import { difficultHosts } from './difficult/rooms';

export type Lang = 'ja' | 'en' | 'es';
export const langs: readonly Lang[] = ['ja', 'en', 'es'];

export interface Hosts {
  portal: string;
  /** The network's hosts in the order a click passes them; the first speaks plain http. */
  hops: readonly [string, string, string];
  shop: string;
  payment: string;
}

export const hostsOf: Record<Lang, Hosts> = {
  ja: {
    portal: 'pointo.test',
    hops: ['px.musubi-ad.test', 'rd.musubi-ad.test', 'trk.tsunagu-asp.test'],
    shop: 'www.komorebi-store.test',
    payment: 'pay.kessai-gate.test',
  },
  en: {
    portal: 'cashnest.test',
    hops: ['www.linkwin.test', 'go.linkwin.test', 'trk.clickbridge.test'],
    shop: 'www.hearthware.test',
    payment: 'pay.cardgate.test',
  },
  es: {
    portal: 'puntalia.test',
    hops: ['clk.doblelink.test', 'r.doblelink.test', 'trk.puentecash.test'],
    shop: 'www.casaluz.test',
    payment: 'pay.pasarela.test',
  },
};

export const hostileHost = 'hostile.test';
export const fieldsHost = 'guarded-shop.test';

/**
 * Names of real sites under which the Japanese world answers too, where a rule knows nothing but names. A browser must be told that
 * they are on this machine (`borrowedHosts`); otherwise they lead nowhere.
 */
export const knownPortalHost = 'hapitas.jp';
export const appLinkHost = 'komorebi.onelink.me';
/** Where links of ended programmes land. */
export const deadEndHost = 'www.coreda.jp';
export const borrowedHosts: readonly string[] = [knownPortalHost, appLinkHost, deadEndHost];

export type Part =
  | 'portal'
  | 'hop1'
  | 'hop2'
  | 'hop3'
  | 'shop'
  | 'payment'
  | 'known-portal'
  | 'app-link'
  | 'dead-end';

const parts = langs.flatMap((lang) => {
  const { portal, hops, shop, payment } = hostsOf[lang];
  const named: [string, Part][] = [
    [portal, 'portal'],
    [hops[0], 'hop1'],
    [hops[1], 'hop2'],
    [hops[2], 'hop3'],
    [shop, 'shop'],
    [payment, 'payment'],
  ];
  return named.map(([host, part]) => [host, { lang, part }] as const);
});

const partOf = new Map(parts);
const borrowed = new Map<string, Part>([
  [knownPortalHost, 'known-portal'],
  [appLinkHost, 'app-link'],
  [deadEndHost, 'dead-end'],
]);

export const allHosts: readonly string[] = [
  ...partOf.keys(),
  hostileHost,
  fieldsHost,
  ...difficultHosts,
  ...designHosts,
];

/** Whose host this is, or null for a host that is not of the three worlds. */
export function residentOf(host: string): { lang: Lang; part: Part } | null {
  const part = borrowed.get(host);
  return part ? { lang: 'ja', part } : (partOf.get(host) ?? null);
}
