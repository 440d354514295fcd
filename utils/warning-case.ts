/** What the warning rules look at: everything known of one trip, or of a shop that no trip leads to. */
import type { OfferRules, Portal } from './portals';
import type {
  Environment,
  FactKind,
  FactValue,
  Hop,
  Observation,
  PageKind,
  Trip,
  VisitOffer,
  WarningQuote,
} from './records';

/** A page as the rules see it. `host` without port. */
export interface SeenPage {
  id: string;
  url: string;
  host: string;
  /** Registrable domain. */
  site: string;
  kind: PageKind;
  /** UTC ISO. */
  seenAt: string;
  /** When it was asked for, UTC ISO; null where that was not observed. */
  loadedAt: string | null;
  zone: string;
  incognito: boolean;
  /** Firefox: its container; null in an ordinary tab. */
  container: string | null;
  device: string;
  lang: string | null;
  offer: VisitOffer | null;
}

/** A promise or a condition that counts, with its dates where it has any. Instants in UTC: first inside, first outside. */
export interface CaseTerm {
  id: string;
  kind: FactKind;
  quote: string;
  value: FactValue;
  /** The page that says so. */
  pageUrl: string;
  seenAt: string;
  opensAt: string | null;
  closesAt: string | null;
  /** Last day of it, `YYYY-MM-DD`. */
  lastDay: string | null;
}

/** Another trip to the same shop. */
export interface OtherTrip {
  id: string;
  portalHost: string | null;
  offerId: string | null;
  offerUrl: string | null;
  openedAt: string;
  purchasedAt: string | null;
  status: Trip['status'];
  networks: readonly string[];
}

/** What one device said about an offer. Of another device `device` is the short id. Instants in UTC. */
export interface RosterEntry {
  device: string;
  label: string;
  enteredAt: string | null;
  clickedAt: string | null;
}

/** When one may ask the desk, by case, as instants; null where that is not known. */
export interface ClaimClockTimes {
  opensAt: string | null;
  closesAt: string | null;
  quote: WarningQuote | null;
}

export interface TrackingSettings {
  /** Third-party cookies as the browser is set, or as a page could tell; null: not known. */
  thirdPartyCookies: Environment['thirdPartyCookies'];
  /** `strict`: trackers are stopped in every window. Null: not known. */
  protection: 'strict' | 'standard' | 'off' | null;
}

export interface WarningCase {
  /** Null: no trip leads to this shop. */
  trip: Trip | null;
  /** Registrable domain of the shop. */
  site: string;
  /** Pages of the trip, oldest first, withdrawn ones left out. Without a trip: those of the shop in the last day. */
  pages: readonly SeenPage[];
  /** Oldest first. */
  observations: readonly Observation[];
  terms: readonly CaseTerm[];
  rules: OfferRules;
  portal: Portal | null;
  tracking: TrackingSettings;
  /** The latest surroundings that a page of the trip was kept in. */
  environment: Environment | null;
  /** Trips to the same shop, oldest first; this one left out. */
  others: readonly OtherTrip[];
  /** Whether the terms seen at the click and at the completion say different things; null: not seen twice. */
  termsChanged: { at: string; before: string; after: string } | null;
  /** A claim that is with a desk. */
  hasOpenClaim: boolean;
  clocks: { unlisted: ClaimClockTimes; rejected: ClaimClockTimes; overdue: ClaimClockTimes };
  /**
   * Ways in this browser that landed where links of ended programmes land (`endedNetwork` of the last hop), oldest first:
   * since the click of the trip; without a trip, in the last day. Such a way opens no trip and names no shop; which of them
   * are about this one is for the rule to tell. Hops as `hopsOf` gives them.
   */
  deadRoutes: readonly (readonly Hop[])[];
  /** What devices did about the offer of the trip, or about the shop where there is none; this device first, where it did something. */
  roster: readonly RosterEntry[];
  device: string;
  /** UTC ISO. */
  now: string;
  /** The user's zone. */
  zone: string;
}

/** The page in front: the last one seen. */
export const currentPage = ({ pages }: WarningCase): SeenPage | null => pages.at(-1) ?? null;

/** Pages of the shop, oldest first. */
export const shopPages = ({ pages, site }: WarningCase): SeenPage[] =>
  pages.filter((page) => page.site === site);

const beforePaying: readonly PageKind[] = ['campaign', 'entry', 'cart', 'checkout', 'application'];

/** Whether the shopper is about to order: there is no order yet, and the page in front is a cart, a checkout or a form. */
export function isPaying(input: WarningCase): boolean {
  const page = currentPage(input);
  const kinds: readonly PageKind[] = ['cart', 'checkout', 'application'];
  return page !== null && page.site === input.site && kinds.includes(page.kind) && !hasOrdered(input);
}

/** Whether nothing is ordered yet and the shop is in front. */
export function isShopping(input: WarningCase): boolean {
  const page = currentPage(input);
  return (
    page !== null &&
    page.site === input.site &&
    (beforePaying.includes(page.kind) || page.kind === 'other') &&
    !hasOrdered(input)
  );
}

export const hasOrdered = ({ trip }: WarningCase): boolean => trip?.anchors.purchased !== undefined;

/** What was observed of one kind, oldest first. */
export const observed = <Kind extends Observation['kind']>(
  { observations }: WarningCase,
  kind: Kind,
): Extract<Observation, { kind: Kind }>[] =>
  observations.filter((one): one is Extract<Observation, { kind: Kind }> => one.kind === kind);

export const termsOf = ({ terms }: WarningCase, ...kinds: FactKind[]): CaseTerm[] =>
  terms.filter(({ kind }) => kinds.includes(kind));

/** The words of a term as a warning quotes them. */
export const quoteOf = ({ quote, pageUrl, seenAt }: CaseTerm): WarningQuote => ({
  text: quote,
  source: pageUrl,
  asOf: seenAt,
});

/** A rule of the portal as a warning quotes it: `text` are the offer's words, where it is from there; else null. */
export function quoteOfRule(
  stated: { quote?: string; source?: string; asOf?: string } | undefined,
): WarningQuote | null {
  if (!stated?.quote) return null;
  return {
    text: stated.quote,
    ...(stated.source && { source: stated.source }),
    ...(stated.asOf && { asOf: stated.asOf }),
  };
}
