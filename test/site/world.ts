/** The demo world: portal, affiliate network and shop in three languages, and hostile pages, on loopback. */
import type { UrlOf } from './ask';
import { calendarFrom } from './calendar';
import { designOf } from './designs';
import { hostOfDesign } from './designs-hosts';
import { hostOfRoom } from './difficult/rooms';
import { allHosts, fieldsHost, hostileHost, hostsOf, knownPortalHost, type Lang } from './hosts';
import { knownOffer } from './routes/known-portal';
import { type Ground, openServers } from './server';
import type { Variation } from './variations';

export { savedCard, typedCard } from './cards';
export type { Lang } from './hosts';

/** The absolute addresses of one trip, ports included. `out` redirects; `entered` to `complete` need what came before in the same session. */
export interface TripUrls {
  offer: string;
  out: string;
  campaign: string;
  entered: string;
  item: string;
  cart: string;
  checkout: string;
  confirm: string;
  complete: string;
  passbook: string;
  inquiry: string;
  /** The shop's own inquiry form. */
  contact: string;
  /** Pages that must be recognised as nothing; the last is a 404. */
  ordinary: string[];
}

/** One request the world received. `dest` is its Sec-Fetch-Dest header; `at` is ms since the epoch. */
export interface RequestLine {
  at: number;
  host: string;
  method: string;
  url: string;
  dest: string | undefined;
}

export interface World {
  httpPort: number;
  httpsPort: number;
  hosts: string[];
  urls: Record<Lang, TripUrls>;
  /** The absolute address of a hostile page, e.g. `hostile('/huge?mb=50&kind=checkout')`. */
  hostile: (path: string) => string;
  /** The absolute address of a page that is hard to recognise, e.g. `difficult('/spa/push?lang=ja')`. */
  difficult: (path: string) => string;
  /** The absolute address of a checkout full of secrets, e.g. `fields('/fields/checkout?lang=ja&set=a')`. */
  fields: (path: string) => string;
  /** The absolute address of the Japanese portal's offer under a name that the rules know; its button leads a way that earns, or one that does not. */
  knownOffer: (way: 'paying' | 'free') => string;
  /** The absolute address of a page design, e.g. `design('checkout')`. Throws when there is none of that id. */
  design: (id: string) => string;
  requests: RequestLine[];
  /** From now on pages differ in one way from what they are by default; null: no more. */
  vary(variation: Variation | null): void;
  close(): Promise<void>;
}

function tripUrls(lang: Lang, urlOf: UrlOf): TripUrls {
  const { portal, shop } = hostsOf[lang];
  const atPortal = (path: string): string => urlOf(portal, path);
  const atShop = (path: string): string => urlOf(shop, path);
  const query = { ja: '土鍋', en: 'casserole', es: 'cazuela' }[lang];
  return {
    offer: atPortal('/offer/1024'),
    out: atPortal('/out/1024'),
    campaign: atShop('/campaign/autumn'),
    entered: atShop('/campaign/entered'),
    item: atShop('/items/42'),
    cart: atShop('/cart'),
    checkout: atShop('/checkout'),
    confirm: atShop('/checkout/confirm'),
    complete: atShop('/checkout/complete'),
    passbook: atPortal('/passbook'),
    inquiry: atPortal('/inquiry'),
    contact: atShop('/contact'),
    ordinary: [
      atShop('/'),
      atPortal('/'),
      atPortal('/help'),
      atShop('/blog/points'),
      atShop(`/search?q=${encodeURIComponent(query)}`),
      atShop('/no-such-page'),
    ],
  };
}

/**
 * Starts the world on 127.0.0.1. Browsers must be told to resolve `*.test` there and to accept the certificate.
 * @param options ports; 0 or none takes free ones
 * @throws when a given port is taken
 */
export async function startWorld(options: { httpPort?: number; httpsPort?: number } = {}): Promise<World> {
  const ports = { http: options.httpPort ?? 0, https: options.httpsPort ?? 0 };
  const urlOf: UrlOf = (host, path, scheme = 'https') => `${scheme}://${host}:${ports[scheme]}${path}`;
  const ground: Ground = { urlOf, calendar: calendarFrom(new Date()), requests: [], variation: null };
  const { httpPort, httpsPort, close } = await openServers(ports, ground);
  ports.http = httpPort;
  ports.https = httpsPort;
  return {
    httpPort,
    httpsPort,
    hosts: [...allHosts],
    urls: { ja: tripUrls('ja', urlOf), en: tripUrls('en', urlOf), es: tripUrls('es', urlOf) },
    hostile: (path) => urlOf(hostileHost, path),
    difficult: (path) => urlOf(hostOfRoom(path), path),
    fields: (path) => urlOf(fieldsHost, path),
    knownOffer: (way) => urlOf(knownPortalHost, `${knownOffer}${way === 'free' ? '?free' : ''}`),
    design: (id) => urlOf(hostOfDesign(id), designOf(id).path),
    requests: ground.requests,
    vary: (variation) => {
      ground.variation = variation;
    },
    close,
  };
}
