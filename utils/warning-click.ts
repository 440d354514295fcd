/** What the rules about clicks share: what came after the click and before the order, whose it was, and whether one browser saw it all. */
import { hostOf, siteOf } from './route';
import { shopPages, type WarningCase } from './warning-case';

export const isAfter = (a: string, b: string): boolean => Date.parse(a) > Date.parse(b);

/** When this trip was clicked; null where it was not, or is none. */
export const clickedAt = ({ trip }: WarningCase): string | null => trip?.anchors.clicked ?? null;

/** Whether it happened after the click and not after the order. */
export function isOnTheWay(input: WarningCase, at: string): boolean {
  const clicked = clickedAt(input);
  const purchased = input.trip?.anchors.purchased;
  return clicked !== null && isAfter(at, clicked) && (purchased === undefined || !isAfter(at, purchased));
}

/** Whether the portal has not listed the trip: once it has, the click was tracked. */
export const isUnlisted = ({ trip }: WarningCase): boolean =>
  trip === null || trip.status === 'clicked' || trip.status === 'unlisted';

/** Whether nothing is decided about the trip yet. */
export const isUndecided = (input: WarningCase): boolean =>
  isUnlisted(input) || input.trip?.status === 'pending';

/** Whether the page in front was seen by this very browser: its settings say nothing of another one's. */
export const isHere = ({ pages, device }: WarningCase): boolean => pages.at(-1)?.device === device;

/**
 * Whether all pages of the shop were seen by one browser in one window of one kind. Another container or a private window has
 * cookies of its own, and nothing was cleared there.
 */
export const isInOneBrowser = (input: WarningCase): boolean =>
  new Set(shopPages(input).map(({ device, incognito, container }) => [device, incognito, container].join()))
    .size <= 1;

/** Whether a host is the portal's own. */
export function isOwnPortal({ trip, portal }: WarningCase, host: string | null): boolean {
  if (host === null) return false;
  const site = siteOf(`https://${host}`);
  const own = [trip?.portal?.host ?? '', ...(portal?.hosts ?? [])].map((one) => one.replace(/^\*\./, ''));
  return own.some((one) => one !== '' && siteOf(`https://${one}`) === site);
}

/** Hosts of the networks on the trip's route. */
export const networkHosts = ({ trip }: WarningCase): string[] => [
  ...new Set((trip?.route ?? []).flatMap(({ url, network }) => (network ? (hostOf(url) ?? []) : []))),
];
